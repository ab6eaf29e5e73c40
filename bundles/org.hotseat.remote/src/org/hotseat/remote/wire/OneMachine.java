// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;

/**
 * Names a machine.
 *
 * @param id the machine
 */
public record OneMachine(MachineId id) {
}
