// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import org.hotseat.base.id.MachineId;

/**
 * A head of a machine. Immutable.
 *
 * @param machine which
 * @param number 0 for the first
 */
public record Head(MachineId machine, int number) {
}
