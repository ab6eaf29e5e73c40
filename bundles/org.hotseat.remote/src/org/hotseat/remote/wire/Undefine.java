// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.UndefineOptions;

/**
 * Removes a description.
 *
 * @param id the machine
 * @param options what goes with it
 */
public record Undefine(MachineId id, UndefineOptions options) {
}
