// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import org.hotseat.base.id.MachineId;
import org.hotseat.replication.stream.StreamHead;

/**
 * A generation that is here whole.
 *
 * @param machine whose
 * @param epoch under which it was taken
 * @param generation its number, from 1
 * @param head machine type and blocks of memory
 */
public record Committed(MachineId machine, long epoch, long generation, StreamHead head) {
}
