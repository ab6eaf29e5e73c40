// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Instant;

/**
 * Since when the store goes on from something older than what it once held: a backup, or what one member had. Absent
 * while that never happened. Revisions of two histories tell nothing about each other.
 *
 * @param number grows with each new history; milliseconds of the wall clock at its beginning, or more
 * @param since when, for people to read
 */
public record HistoryRecord(long number, Instant since) {

    private static final long PER_SECOND = 1000;

    /** Checks the number. */
    public HistoryRecord {
        if (number < 1) {
            throw new IllegalArgumentException("history: " + number);
        }
    }

    /**
     * What epochs, incarnations and the versions of the voters begin at: whatever was given away in an earlier history
     * is lower, since none of them grows by one a second.
     *
     * @return seconds
     */
    public long least() {
        return number / PER_SECOND;
    }
}
