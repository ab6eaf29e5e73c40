// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * Which schema versions a program understands.
 *
 * @param oldest 1 or more
 * @param newest not below the oldest
 */
public record SchemaRange(int oldest, int newest) {

    /** What this program understands. */
    public static final SchemaRange OURS = new SchemaRange(1, 1);

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
