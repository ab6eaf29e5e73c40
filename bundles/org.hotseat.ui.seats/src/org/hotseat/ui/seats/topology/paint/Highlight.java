// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What stands out on a scene and changes more often than it.
 *
 * @param selected HostIds and MachineIds
 * @param focus the item that has the keyboard
 * @param drag a machine under way by hand
 */
public record Highlight(Set<Object> selected, Optional<Object> focus, Optional<Drag> drag) {

    /** Nothing stands out. */
    public static final Highlight NONE = new Highlight(Set.of(), Optional.empty(), Optional.empty());

    /** Copies the set. */
    public Highlight {
        selected = Set.copyOf(selected);
    }

    /**
     * A machine that is being dragged.
     *
     * @param machine which
     * @param target host under the pointer
     * @param unfit reason per host that cannot take it
     */
    public record Drag(MachineId machine, Optional<HostId> target, Map<HostId, String> unfit) {

        /** Copies the map. */
        public Drag {
            unfit = Map.copyOf(unfit);
        }
    }
}
