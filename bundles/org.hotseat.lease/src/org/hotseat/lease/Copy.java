// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import org.hotseat.base.id.MachineId;

/**
 * One process that could run a machine on this host.
 *
 * @param machine which
 * @param epoch under which it was made, 1 or more
 */
public record Copy(MachineId machine, long epoch) {

    /** Refuses what no authority names. */
    public Copy {
        if (epoch < 1) {
            throw new IllegalArgumentException("epoch: " + epoch);
        }
    }
}
