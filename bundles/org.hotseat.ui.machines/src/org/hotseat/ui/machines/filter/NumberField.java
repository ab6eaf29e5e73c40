// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.hotseat.ui.machines.rows.Row;

/** Fields that hold numbers, each with the unit that a bare number is meant in. */
enum NumberField {
    CPU("cpu", Messages.aliasCpu, Unit.PERCENT, row -> row.load().cpuPercent()),
    MEMORY("memory", Messages.aliasMemory, Unit.GIB, row -> known(row.load().memoryKib())),
    USED("used", Messages.aliasUsed, Unit.GIB, row -> known(row.load().memoryUsedKib())),
    VCPU("vcpu", Messages.aliasVcpu, Unit.COUNT, row -> known(row.load().vcpus())),
    DISK("disk", Messages.aliasDisk, Unit.MB_PER_SECOND, row -> row.load().diskBytesPerSecond()),
    NETWORK("network", Messages.aliasNetwork, Unit.MBIT_PER_SECOND, row -> row.load().netBytesPerSecond()),
    UP("up", Messages.aliasUp, Unit.DAYS, row -> row.load().upSeconds() < 0 ? Double.NaN : row.load().upSeconds());

    private final String key;
    private final String alias;
    private final Unit unit;
    private final ToDoubleFunction<Row> number;

    NumberField(String key, String alias, Unit unit, ToDoubleFunction<Row> number) {
        this.key = key;
        this.alias = alias;
        this.unit = unit;
        this.number = number;
    }

    private static double known(long value) {
        return value == 0 ? Double.NaN : value;
    }

    String key() {
        return key;
    }

    boolean isCalled(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(key) || lower.equals(alias);
    }

    Unit unit() {
        return unit;
    }

    /** The row's number in the smallest unit; NaN while unknown. */
    double of(Row row) {
        return number.applyAsDouble(row);
    }
}
