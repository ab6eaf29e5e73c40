// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.ChangeScope;

/**
 * Changes the number of vCPUs.
 *
 * @param id the machine
 * @param count how many
 * @param scope where
 */
public record SetVcpus(MachineId id, int count, ChangeScope scope) {
}
