// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * What an output shows.
 *
 * @param kind whether it is an input at all
 * @param input as the device names it on its wire; empty when it is none
 */
public record Source(Kind kind, String input) {

    /** No input: the output is disconnected. */
    public static final Source NONE = new Source(Kind.NONE, "");
    /** The device did not say. Never wanted, only read. */
    public static final Source UNKNOWN = new Source(Kind.UNKNOWN, "");

    /** Whether there is an input. */
    public enum Kind {
        /** There is, and it is named. */
        INPUT,
        /** There is none. */
        NONE,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Checks that an input has a name, and nothing else has one. */
    public Source {
        if (kind == Kind.INPUT == input.isBlank()) {
            throw new IllegalArgumentException(kind + " named \"" + input + '"');
        }
    }

    /**
     * An input.
     *
     * @param id its name on the wire
     * @return the source
     */
    public static Source of(String id) {
        return new Source(Kind.INPUT, id);
    }

    @Override
    public String toString() {
        return kind == Kind.INPUT ? input : kind.name();
    }
}
