// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.util.Set;

import org.hotseat.base.id.MachineId;

/**
 * Knows which machines of a host are frozen, see {@link MachineState#FROZEN}: a process that stands still answers
 * nothing, and whoever asks it hangs. Asked before every act and every sample, on any thread; must not block.
 */
@FunctionalInterface
public interface FrozenMachines {

    /** Nobody freezes anything, or nobody here can tell. */
    FrozenMachines NONE = Set::of;

    /**
     * As it is now.
     *
     * @return the frozen ones, running or paused before
     */
    Set<MachineId> now();
}
