// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.time.Duration;

import org.hotseat.ui.format.Formats;

/** What stands in a cell. Pure: on the window's thread for rows that are seen, on a worker for a copy of all. */
public final class RowText {

    private RowText() {
    }

    /**
     * The text of a cell.
     *
     * @param row the machine
     * @param column which cell
     * @return "–" where nothing is known
     */
    public static String of(Row row, Column column) {
        Row.Load load = row.load();
        return switch (column) {
            case STATE -> row.state();
            case NAME -> row.name();
            case HOST -> row.host();
            case SEAT -> Formats.orNone(row.seat());
            case OWNER -> Formats.orNone(row.owner());
            case ACTIVITY -> Formats.orNone(row.activity());
            case UUID -> row.id().toString();
            case CPU -> Formats.percent(load.cpuPercent());
            case MEMORY -> size(load.memoryKib());
            case MEMORY_USED -> size(load.memoryUsedKib());
            case DISK -> Formats.byteRate(load.diskBytesPerSecond());
            case NETWORK -> Formats.bitRate(load.netBytesPerSecond());
            case VCPUS -> load.vcpus() == 0 ? Formats.NONE : Formats.count(load.vcpus());
            case UP -> load.upSeconds() < 0 ? Formats.NONE : Formats.duration(Duration.ofSeconds(load.upSeconds()));
        };
    }

    private static String size(long kib) {
        return kib == 0 ? Formats.NONE : Formats.sizeKib(kib);
    }
}
