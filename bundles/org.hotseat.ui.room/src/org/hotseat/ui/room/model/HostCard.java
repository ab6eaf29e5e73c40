// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.look.StateMark;

/**
 * A host beside the room. Immutable.
 *
 * @param id of the host
 * @param name as people call it
 * @param mark how it is
 * @param words the cause, or the state when nothing is wrong
 * @param cpu percent of its CPUs; NaN while unknown
 * @param memory percent of its memory; NaN while unknown
 * @param chips its machines, by name
 */
public record HostCard(HostId id, String name, StateMark mark, String words, double cpu, double memory,
        List<Chip> chips) {

    /** Copies the list. */
    public HostCard {
        chips = List.copyOf(chips);
    }

    /**
     * A machine of a host.
     *
     * @param id of the machine
     * @param name as people call it
     * @param mark how it is
     * @param desk name of the desk where its duty is; empty for none
     */
    public record Chip(MachineId id, String name, StateMark mark, String desk) {
    }
}
