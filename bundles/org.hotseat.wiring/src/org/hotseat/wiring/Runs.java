// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import org.hotseat.base.id.MachineId;

/** What is known of the machines of this host. Thread-safe, never blocks. */
public interface Runs {

    /**
     * Whether the guest of a machine was let go on here.
     *
     * @param machine which
     * @param epoch under which
     * @return true until it is known to have ended
     */
    boolean isRunning(MachineId machine, long epoch);

    /**
     * Whether this run of the agent let it go on.
     *
     * @param machine which
     * @param epoch under which
     * @return false for what an agent before this one has begun
     */
    boolean hasBegun(MachineId machine, long epoch);
}
