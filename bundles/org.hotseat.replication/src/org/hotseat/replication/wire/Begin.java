// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.replication.stream.StreamHead;

/**
 * What a generation says first.
 *
 * @param machine whose
 * @param epoch under which its host runs it
 * @param generation its number, from 1, rising within an epoch and over epochs
 * @param base the generation that the other side must hold; 0 when this one holds every page
 * @param head machine type and blocks of memory
 */
public record Begin(MachineId machine, long epoch, long generation, long base, StreamHead head) {

    /** Checks the numbers. */
    public Begin {
        if (generation < 1 || base < 0 || base >= generation) {
            throw new IllegalArgumentException("generation " + generation + " after " + base);
        }
    }

    /**
     * Whether it needs nothing before it.
     *
     * @return whether every page is in it
     */
    public boolean whole() {
        return base == 0;
    }
}
