// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;

/**
 * Asks for a picture.
 *
 * @param id the machine
 * @param head 0 for the first
 */
public record AskScreenshot(MachineId id, int head) {
}
