// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How rows are sorted. Rows that tell nothing come last in both directions; equal ones stand by name, then by id, so
 * that an order never depends on the one before.
 *
 * @param column by what
 * @param descending greatest first
 */
public record Order(Column column, boolean descending) {

    /** Worst first. */
    public static final Order AT_FIRST = new Order(Column.STATE, false);

    private static final Comparator<Row> BY_NAME = Comparator.comparing(Row::name, NaturalOrder.INSTANCE)
            .thenComparing(Row::id);

    /**
     * The order after a click on a header.
     *
     * @param clicked the column
     * @return other direction for the same column; a new column begins with its smallest word or greatest number
     */
    public Order clicked(Column clicked) {
        return clicked == column ? new Order(column, !descending) : new Order(clicked, clicked.isNumber());
    }

    /**
     * The comparator.
     *
     * @return total: never 0 for two machines
     */
    public Comparator<Row> comparator() {
        return byColumn().thenComparing(BY_NAME);
    }

    private Comparator<Row> byColumn() {
        return switch (column) {
            case STATE -> directed(Comparator.comparing(Row::status));
            case NAME -> words(Row::name);
            case HOST -> words(Row::host);
            case SEAT -> words(Row::seat);
            case OWNER -> words(Row::owner);
            case ACTIVITY -> words(Row::activity);
            case UUID -> directed(Comparator.comparing(Row::id));
            case CPU -> numbers(row -> row.load().cpuPercent());
            case MEMORY -> numbers(row -> known(row.load().memoryKib()));
            case MEMORY_USED -> numbers(row -> known(row.load().memoryUsedKib()));
            case DISK -> numbers(row -> row.load().diskBytesPerSecond());
            case NETWORK -> numbers(row -> row.load().netBytesPerSecond());
            case VCPUS -> numbers(row -> known(row.load().vcpus()));
            case UP -> numbers(row -> row.load().upSeconds() < 0 ? Double.NaN : row.load().upSeconds());
        };
    }

    private static double known(long value) {
        return value == 0 ? Double.NaN : value;
    }

    private Comparator<Row> words(Function<Row, String> word) {
        Comparator<Row> empty = Comparator.comparing(row -> word.apply(row).isEmpty());
        return empty.thenComparing(directed(Comparator.comparing(word, NaturalOrder.INSTANCE)));
    }

    private Comparator<Row> numbers(ToDoubleFunction<Row> number) {
        Comparator<Row> empty = Comparator.comparing(row -> Double.isNaN(number.applyAsDouble(row)));
        return empty.thenComparing(directed(Comparator.comparingDouble(number)));
    }

    private Comparator<Row> directed(Comparator<Row> rising) {
        return descending ? rising.reversed() : rising;
    }
}
