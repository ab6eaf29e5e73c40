// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import org.hotseat.base.id.HostId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.seats.topology.model.MachineNode;

/**
 * A machine's chip, ready to be drawn.
 *
 * @param machine what it shows
 * @param host where it is
 * @param bounds the chip
 * @param label its name as it fits
 */
public record ChipItem(MachineNode machine, HostId host, Box bounds, String label) {
}
