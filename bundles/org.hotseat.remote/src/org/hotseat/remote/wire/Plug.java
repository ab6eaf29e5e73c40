// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.ChangeScope;

/**
 * Plugs a device in or out.
 *
 * @param id the machine
 * @param device its element
 * @param scope where
 */
public record Plug(MachineId id, String device, ChangeScope scope) {
}
