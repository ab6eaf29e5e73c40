// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/**
 * A process that waits for the memory of a machine while that still runs elsewhere: pages are written as they become
 * known, the state of the devices only when the machine is to go on here. Its disks are not those of any generation
 * before {@link #connect}. Nobody else sees a machine that only waits. For one thread at a time, but {@link #discard}
 * and {@link #isWaiting} from any.
 *
 * <pre>
 * pages ... --connect--> tail --finish--> suspended
 * </pre>
 */
public interface ArmedMachine extends WaitingMachine {

    /**
     * Puts the disks to what they were at the cut of a generation. May be done again for a later one.
     *
     * @param plan of that generation
     * @param run limits
     * @throws FailureException WRONG_STATE when it waits for something else: another epoch, a machine whose devices have
     *         changed since, or disks that others have touched; NO_RESOURCE when too much was written since the bases
     *         were brought up to date; FILE. It is to be discarded then
     */
    void connect(WaitingPlan plan, Run run) throws FailureException;

    /**
     * Whether a generation is one of what it waits for.
     *
     * @param plan of that generation
     * @return false when {@link #connect} would refuse with WRONG_STATE for what the plan says
     */
    boolean fits(WaitingPlan plan);

    /**
     * Whether the process is still there and waits.
     *
     * @return false once it has ended, whoever ended it
     */
    boolean isWaiting();
}
