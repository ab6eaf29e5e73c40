// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import org.hotseat.base.id.MachineId;

/**
 * A machine that shall go on from a checkpoint.
 *
 * @param machine which
 * @param description of {@link Cut#description}
 * @param epoch under which it will run here: the highest of any overlay
 * @param generation from which it goes on
 */
public record WaitingPlan(MachineId machine, String description, long epoch, long generation) {
}
