// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.nio.file.Path;

import org.hotseat.base.id.MachineId;
import org.hotseat.replication.pace.PaceSettings;

/**
 * What is to be copied, and how.
 *
 * @param machine runs here
 * @param epoch under which it does
 * @param after the highest generation that anybody knows of: the first one gets a higher number
 * @param pace what its administrator wants at the beginning
 * @param memory folder for the image of its memory, which has as many bytes as the machine; on tmpfs. The file has no
 *        name, so nothing is left of it when the process ends
 * @param limits how long anything may take
 */
public record ReplicationPlan(MachineId machine, long epoch, long after, PaceSettings pace, Path memory,
        ReplicationLimits limits) {
}
