// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import org.hotseat.base.id.MachineId;

/**
 * A copy of a machine that is to be started beside it and thrown away: as another machine, on overlays that nobody takes
 * for the machine's own, and connected to nothing.
 *
 * @param copy id of the copy; no machine has it
 * @param name of the copy; no machine has it
 * @param description of {@link Cut#description}, of the machine itself
 */
public record SandboxPlan(MachineId copy, String name, String description) {
}
