// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;

/**
 * The copies that a standby keeps of a machine's disks, where it does not see the same files. They are of the
 * generation that was settled last; what comes is beside them until its generation is settled. For one thread at a time.
 */
public interface DiskCopies {

    /** A host that keeps none: it takes every disk to be shared. */
    DiskCopies NONE = new DiskCopies() {

        @Override
        public List<DiskSeen> look(List<DiskOffer> offers) {
            return offers.stream().map(offer -> new DiskSeen(offer.disk(), DiskSeen.How.SHARED, 0, 0, "")).toList();
        }

        @Override
        public void sums(DiskOffer offer, int block, SumReader reader) {
            // none
        }

        @Override
        public DiskArrival arrive(DiskStage stage) throws FailureException {
            throw new FailureException(FailureCode.UNSUPPORTED, stage.disk() + ": no disks are kept here", "");
        }

        @Override
        public void settle(long epoch, long generation, Progress wanted) {
            // none
        }

        @Override
        public void drop() {
            // none
        }
    };

    /**
     * Says what is seen of disks.
     *
     * @param offers of the host that writes them, while their tokens are there
     * @return one for each, in their order
     * @throws FailureException FILE when folders cannot be read
     */
    List<DiskSeen> look(List<DiskOffer> offers) throws FailureException;

    /**
     * Sums up what is kept at the path of a disk, whatever it is of: a block of it that the disk still has need not
     * come again. Blocks for all of it. What cannot be read has no sums.
     *
     * @param offer the disk; its tokens do not matter
     * @param block bytes, {@link DiskSums#isBlock}
     * @param reader hears them at least after each 64 MiB of the disk; nothing when nothing is kept
     * @throws FailureException when it cannot be read to its end: what was heard is good
     * @throws IOException of the reader
     */
    void sums(DiskOffer offer, int block, SumReader reader) throws FailureException, IOException;

    /**
     * Begins to take what comes of a disk with a generation.
     *
     * @param stage what comes
     * @return to be closed
     * @throws FailureException WRONG_STATE when the copy here is not what it builds on; PERMISSION when the file may
     *         not be written here; FILE
     */
    DiskArrival arrive(DiskStage stage) throws FailureException;

    /**
     * A generation counts: what has come with it is put into its place, and what is not needed any more is removed, as
     * far as it can. Does the same again after a crash at any place; does nothing for disks of which nothing came.
     *
     * @param epoch of it
     * @param generation that counts
     * @param wanted cancelled when nobody has the time to wait until what is not needed any more is removed: that is
     *        left to a later call, and no failure
     * @throws FailureException FILE: to be tried again
     */
    void settle(long epoch, long generation, Progress wanted) throws FailureException;

    /**
     * A disk of which this host keeps only a copy: a machine that came live would go on upon what is older.
     *
     * @return the file of the first one; empty when there is none
     * @throws FailureException FILE when that cannot be read
     */
    default Optional<String> copied() throws FailureException {
        return Optional.empty();
    }

    /**
     * Nobody needs them any more: removes what is a copy. A disk that the machine itself writes here stays.
     *
     * @throws FailureException FILE when something cannot be removed; WRONG_STATE while a process of the machine has it
     *         open here: to be tried again
     */
    void drop() throws FailureException;
}
