// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.ChangeScope;

/**
 * Changes the memory.
 *
 * @param id the machine
 * @param kib KiB
 * @param scope where
 */
public record SetMemory(MachineId id, long kib, ChangeScope scope) {
}
