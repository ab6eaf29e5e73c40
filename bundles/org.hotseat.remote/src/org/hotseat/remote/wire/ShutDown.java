// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.ShutdownPlan;

/**
 * Asks a guest to shut down.
 *
 * @param id the machine
 * @param plan how hard it may become
 */
public record ShutDown(MachineId id, ShutdownPlan plan) {
}
