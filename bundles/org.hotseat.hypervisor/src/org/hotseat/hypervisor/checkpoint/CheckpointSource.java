// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/** Takes checkpoints of one machine, one after the other. Methods block; for one thread at a time. */
public interface CheckpointSource extends AutoCloseable {

    /**
     * The highest generation of this epoch under which overlays were begun, by this source or by an earlier one: the
     * next cut needs a higher one.
     *
     * @return 0 when none was, or when that is not known
     */
    default long newest() {
        return 0;
    }

    /**
     * Cuts memory and disks at one instant: the machine stands still for some milliseconds, then runs on while its
     * memory as it was is copied, writing to new overlays. What can be made before is made before.
     *
     * <p>A generation that was cut before and is not acknowledged counts as lost from now on: no standby may hold it.
     * Who has lost the standby from sight asks first what it holds, and tells that to {@link #acknowledged}.
     *
     * @param generation its number, higher than any before it in this epoch; 1 or more
     * @param run limits up to the moment when it runs again
     * @return under way; closed before the next one
     * @throws FailureException WRONG_STATE when the machine is not running (suspended by a person, stopped by an I/O
     *         error: a cut would let it go on); also while a disk is worked on; NO_RESOURCE when there is no room for the
     *         copy. The machine is as it was before
     */
    Cut cut(long generation, Run run) throws FailureException;

    /**
     * A standby holds a generation whole: what was written before its cut is brought down into the bases while the
     * machine runs. Files are removed that nobody can need any more: those brought down by the calls for earlier ones.
     * Also to be called before the first cut, when a standby holds a generation of this epoch from an earlier source.
     *
     * @param generation acknowledged
     * @param run limits
     * @return how long the longest chain of a disk is now, files with the base, 2 or more
     * @throws FailureException when it cannot be done now; the next call does it
     */
    int acknowledged(long generation, Run run) throws FailureException;

    /**
     * Shows the disks to a standby, so that it can tell whether it sees the same files.
     *
     * @return to be closed when it has answered
     * @throws FailureException FILE when a folder cannot be written
     */
    default DiskOffers offers() throws FailureException {
        return DiskOffers.NONE;
    }

    /** Ends it. Waits for a copy that is under way, at most some seconds, and rescues the machine if that fails. */
    @Override
    void close();
}
