// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Map;
import java.util.Set;

import org.hotseat.base.id.MachineId;

/**
 * What a keeper must find again about copies when it is started anew within one boot.
 *
 * @param cleared incarnation under which every copy was compared with its authority; 0 when none
 * @param copies registered, and not gone
 * @param doomed those of them that must die
 * @param floors per machine the lowest epoch that may run here
 * @param started per machine the highest epoch that was let run
 */
public record GuardRecord(long cleared, Set<Copy> copies, Set<Copy> doomed, Map<MachineId, Long> floors,
        Map<MachineId, Long> started) {

    /** A host that has just booted. */
    public static final GuardRecord EMPTY = new GuardRecord(0, Set.of(), Set.of(), Map.of(), Map.of());

    /** Takes copies. */
    public GuardRecord {
        copies = Set.copyOf(copies);
        doomed = Set.copyOf(doomed);
        floors = Map.copyOf(floors);
        started = Map.copyOf(started);
    }
}
