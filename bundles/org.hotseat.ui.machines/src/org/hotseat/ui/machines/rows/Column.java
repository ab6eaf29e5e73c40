// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.Locale;
import java.util.Optional;

/** What can be told of a machine, in the order of a fresh table. */
public enum Column {
    /** What it does. */
    STATE(Messages.columnState, 112, false, true),
    /** Its name. */
    NAME(Messages.columnName, 114, false, true),
    /** Where it is. */
    HOST(Messages.columnHost, 84, false, true),
    /** The seat that it serves. */
    SEAT(Messages.columnSeat, 136, false, true),
    /** CPU in use. */
    CPU(Messages.columnCpu, 54, true, true),
    /** Memory given to it. */
    MEMORY(Messages.columnMemory, 72, true, true),
    /** For how long it runs. */
    UP(Messages.columnUp, 92, true, true),
    /** vCPUs in use. */
    VCPUS(Messages.columnVcpus, 64, true, false),
    /** Memory that it uses. */
    MEMORY_USED(Messages.columnMemoryUsed, 110, true, false),
    /** Read and written. */
    DISK(Messages.columnDisk, 92, true, false),
    /** Received and sent. */
    NETWORK(Messages.columnNetwork, 100, true, false),
    /** A long act under way. */
    ACTIVITY(Messages.columnActivity, 200, false, false),
    /** The account that it belongs to. */
    OWNER(Messages.columnOwner, 110, false, false),
    /** Its UUID. */
    UUID(Messages.columnUuid, 290, false, false);

    private final String header;
    private final int width;
    private final boolean number;
    private final boolean shownAtFirst;

    Column(String header, int width, boolean number, boolean shownAtFirst) {
        this.header = header;
        this.width = width;
        this.number = number;
        this.shownAtFirst = shownAtFirst;
    }

    /**
     * The word above the column.
     *
     * @return in the user's language
     */
    public String header() {
        return header;
    }

    /**
     * How wide a fresh column is.
     *
     * @return points
     */
    public int width() {
        return width;
    }

    /**
     * Whether it holds numbers, which stand at the right.
     *
     * @return true for numbers
     */
    public boolean isNumber() {
        return number;
    }

    /**
     * Whether a fresh table shows it.
     *
     * @return false when it has to be chosen
     */
    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /**
     * The name under which the column is kept.
     *
     * @return the same in every language
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a column.
     *
     * @param key as kept
     * @return empty for a column of another release
     */
    public static Optional<Column> of(String key) {
        for (Column column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
