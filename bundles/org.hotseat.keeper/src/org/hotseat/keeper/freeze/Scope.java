// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import org.hotseat.lease.Copy;

/**
 * Where the processes of one copy are.
 *
 * @param copy of a machine
 * @param folder absolute path of its control group, below the partition; empty where signals are used
 * @param process its main process, 1 or more
 */
public record Scope(Copy copy, String folder, ProcessStamp process) {
}
