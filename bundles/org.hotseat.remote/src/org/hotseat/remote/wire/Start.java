// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;

/**
 * Starts a machine.
 *
 * @param id the machine
 * @param paused whether it waits
 */
public record Start(MachineId id, boolean paused) {
}
