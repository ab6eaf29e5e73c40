// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a person has arranged the table: columns from left to right, widths, order of rows. Immutable; kept as one line
 * of text, in which a column of another release is ignored.
 *
 * @param columns shown ones, at least one, each once
 * @param widths in points; a column that is missing has its first width
 * @param order how rows are sorted
 */
public record Shape(List<Column> columns, Map<Column, Integer> widths, Order order) {

    /** A fresh table. */
    public static final Shape AT_FIRST = new Shape(
            Arrays.stream(Column.values()).filter(Column::isShownAtFirst).toList(), Map.of(), Order.AT_FIRST);

    private static final int NARROWEST = 24;
    private static final int WIDEST = 2000;

    /** Copies, so that it never changes. */
    public Shape {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
    }

    /**
     * The width of a column.
     *
     * @param column shown or not
     * @return points
     */
    public int width(Column column) {
        return widths.getOrDefault(column, column.width());
    }

    /**
     * The same with other columns.
     *
     * @param shown from left to right; none leaves everything as it is
     * @return the new shape
     */
    public Shape with(List<Column> shown) {
        return shown.isEmpty() ? this : new Shape(shown, widths, order);
    }

    /**
     * The same with another width.
     *
     * @param column which
     * @param points its width
     * @return the new shape
     */
    public Shape with(Column column, int points) {
        Map<Column, Integer> next = new EnumMap<>(Column.class);
        next.putAll(widths);
        next.put(column, Math.clamp(points, NARROWEST, WIDEST));
        return new Shape(columns, next, order);
    }

    /**
     * The same sorted otherwise.
     *
     * @param next the order
     * @return the new shape
     */
    public Shape with(Order next) {
        return new Shape(columns, widths, next);
    }

    /**
     * One line to keep, such as {@code state:112 name:140;-cpu}.
     *
     * @return the text
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Column column : columns) {
            out.append(out.isEmpty() ? "" : " ").append(column.key()).append(':').append(width(column));
        }
        return out.append(';').append(order.descending() ? "-" : "").append(order.column().key()).toString();
    }

    /**
     * Reads what was kept.
     *
     * @param text from {@link #text()}, perhaps of another release or damaged
     * @return what can be understood of it, the rest as in a fresh table
     */
    public static Shape parse(String text) {
        String[] halves = text.split(";", 2);
        List<Column> columns = new ArrayList<>();
        Map<Column, Integer> widths = new EnumMap<>(Column.class);
        for (String word : halves[0].split(" ")) {
            String[] parts = word.split(":", 2);
            Column.of(parts[0]).filter(column -> !columns.contains(column)).ifPresent(column -> {
                columns.add(column);
                widths.put(column, width(parts.length > 1 ? parts[1] : "", column));
            });
        }
        return new Shape(columns.isEmpty() ? AT_FIRST.columns : columns, widths,
                order(halves.length > 1 ? halves[1] : ""));
    }

    private static int width(String text, Column column) {
        return text.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(text), NARROWEST, WIDEST) : column.width();
    }

    private static Order order(String text) {
        boolean descending = text.startsWith("-");
        return Column.of(descending ? text.substring(1) : text).map(column -> new Order(column, descending))
                .orElse(Order.AT_FIRST);
    }
}
