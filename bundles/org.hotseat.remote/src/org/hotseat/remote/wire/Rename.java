// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;

/**
 * Gives another name.
 *
 * @param id the machine
 * @param name the new name
 */
public record Rename(MachineId id, String name) {
}
