// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import org.hotseat.base.id.MachineId;

/** Knows what this run of the agent has begun. Thread-safe, never blocks. */
@FunctionalInterface
public interface Begun {

    /**
     * Whether this run of the agent has let the guest of a machine go on, or has received it from another host.
     *
     * @param machine that runs here
     * @param epoch under which
     * @return false for what an agent before this one has begun
     */
    boolean hasBegun(MachineId machine, long epoch);
}
