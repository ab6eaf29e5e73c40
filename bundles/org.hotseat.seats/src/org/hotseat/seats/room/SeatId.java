// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Identifies a seat for as long as it is in the cluster document.
 *
 * @param value 1 to 64 characters, letters, digits, dot, dash and underscore
 */
public record SeatId(String value) implements Comparable<SeatId> {

    /** Checks the form once, so that every holder of an id may rely on it. */
    public SeatId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("seat id: " + value);
        }
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
