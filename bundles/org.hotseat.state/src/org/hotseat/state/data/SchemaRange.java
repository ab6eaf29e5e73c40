// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * Which schema versions a program understands. A schema is a set of commands and records that every member must heed: a
 * leader that does not know them would decide as if they were not there. Commands of a later one are refused until it
 * is raised.
 *
 * @param oldest 1 or more
 * @param newest not below the oldest
 */
public record SchemaRange(int oldest, int newest) {

    /** What this program understands. */
    public static final SchemaRange OURS = new SchemaRange(1, 2);
    /**
     * With maintenance of hosts, machines that make room, controllers, care of machines, matrix switches, ports of
     * boards, outputs of hosts, and moves of seats.
     */
    public static final int SECOND = 2;

    /** Checks the order. */
    public SchemaRange {
        if (oldest < 1 || newest < oldest) {
            throw new IllegalArgumentException("schema: " + oldest + " to " + newest);
        }
    }

    /**
     * Whether a version is understood.
     *
     * @param version any
     * @return true within the range
     */
    public boolean contains(int version) {
        return oldest <= version && version <= newest;
    }
}
