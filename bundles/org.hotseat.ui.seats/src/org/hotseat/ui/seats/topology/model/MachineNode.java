// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * A machine on the canvas.
 *
 * @param id the machine
 * @param name its name
 * @param mark its state
 * @param tag short name of the seat it serves; empty when none
 * @param activity a long act under way; empty when none
 * @param movingTo where it is being moved to
 */
public record MachineNode(MachineId id, String name, Mark mark, String tag, String activity,
        Optional<HostId> movingTo) {
}
