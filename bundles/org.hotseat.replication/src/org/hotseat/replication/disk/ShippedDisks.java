// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.replication.wire.DiskHead;
import org.hotseat.replication.wire.GenerationWriter;

/**
 * Which disks of a machine its standby does not see, what it has of each, and what of them goes with a generation. What
 * the standby has said counts until the next connection. For one thread.
 */
public final class ShippedDisks {

    private static final Logger LOG = System.getLogger(ShippedDisks.class.getName());
    private static final Duration LOOK = Duration.ofMinutes(2);

    private final long epoch;
    private final Map<String, DiskSeen> seen = new HashMap<>();
    /** What was asked about: another disk may have taken its name since. */
    private final Map<String, DiskOffer> offered = new HashMap<>();
    /** What it keeps of a disk that may have to go there as a whole. */
    private final Map<String, DiskSums> sums = new HashMap<>();
    private boolean asked;
    private boolean whole;

    /**
     * Nothing is known.
     *
     * @param epoch under which the machine runs here
     */
    public ShippedDisks(long epoch) {
        this.epoch = epoch;
    }

    /** A new connection, and nobody has been asked on it: all disks are taken to be shared. */
    public void unasked() {
        seen.clear();
        offered.clear();
        sums.clear();
        asked = false;
    }

    /**
     * What a standby has answered.
     *
     * @param offers what was asked about
     * @param answers in the same order
     * @return what a person should know though copying goes on, such as a copy that somebody has changed
     * @throws FailureException UNSUPPORTED with the standby's words when it keeps no copy of a disk that it does not
     *         see; DAMAGED for an answer to something else
     */
    public Optional<Failure> learn(List<DiskOffer> offers, List<DiskSeen> answers) throws FailureException {
        unasked();
        if (!offers.stream().map(DiskOffer::disk).toList().equals(answers.stream().map(DiskSeen::disk).toList())) {
            throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer, "");
        }
        for (DiskSeen answer : answers) {
            if (answer.how() == DiskSeen.How.REFUSED) {
                throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.refused, answer.disk(),
                        answer.text()), Messages.refusedRemedy);
            }
            seen.put(answer.disk(), answer);
        }
        offers.forEach(offer -> offered.put(offer.disk(), offer));
        asked = true;
        return answers.stream().filter(answer -> !answer.text().isEmpty()).findFirst().map(answer -> new Failure(
                FailureCode.DAMAGED, NLS.bind(Messages.copiedAnew, answer.disk(), answer.text())));
    }

    /**
     * Whether the standby keeps a copy of a disk because it does not see it.
     *
     * @return false also when nobody has been asked on this connection
     */
    public boolean areApart() {
        return seen.values().stream().anyMatch(there -> there.how() == DiskSeen.How.COPY);
    }

    /**
     * Whether a disk goes to the standby as a whole, unless it keeps a generation of this epoch that is known here.
     *
     * @param disk target name
     * @return whether it is worth to ask what it keeps of it
     */
    public boolean mayGoWhole(String disk) {
        DiskSeen there = seen.get(disk);
        return there != null && there.how() == DiskSeen.How.COPY && (there.generation() == 0 || there.epoch() != epoch);
    }

    /**
     * What the standby has said of the content that it keeps of a disk, whatever that is of.
     *
     * @param disk target name
     * @param kept of a disk of the size that was asked about
     */
    public void learn(String disk, DiskSums kept) {
        if (!kept.isEmpty()) {
            sums.put(disk, kept);
        }
    }

    /**
     * Writes what the standby needs of the disks. Blocks for them, and as the stream does.
     *
     * @param cut whose
     * @param all whether whole disks are wanted
     * @param writer of the generation that has begun
     * @param written told now and then, so that the link can be measured
     * @throws FailureException CANCELLED when there is a disk that was not asked about, though another one of its name
     *         may have been: to be asked anew; others when a disk cannot be read
     * @throws IOException of the stream
     */
    public void ship(Cut cut, boolean all, GenerationWriter writer, Runnable written)
            throws FailureException, IOException {
        whole = false;
        if (!asked) {
            return;
        }
        seen.keySet().retainAll(cut.disks().stream().map(disk -> disk.offer().disk()).toList());
        for (FrozenDisk disk : cut.disks()) {
            DiskSeen there = seen.get(disk.offer().disk());
            if (there == null || !isAsked(disk.offer(), there)) {
                throw new FailureException(FailureCode.CANCELLED, NLS.bind(Messages.unknownDisk, disk.offer().disk()),
                        "");
            }
            if (there.how() == DiskSeen.How.COPY) {
                ship(disk, all ? new DiskSeen(there.disk(), there.how(), 0, 0, "") : there, all, writer,
                        written);
            }
        }
    }

    /** A shared file is seen whatever is said of it. */
    private boolean isAsked(DiskOffer now, DiskSeen there) {
        DiskOffer then = offered.get(now.disk());
        return then != null && then.file().equals(now.file()) && (there.how() == DiskSeen.How.SHARED
                || then.format().equals(now.format()) && then.size() == now.size());
    }

    private void ship(FrozenDisk disk, DiskSeen there, boolean all, GenerationWriter writer, Runnable written)
            throws FailureException, IOException {
        DiskOffer offer = disk.offer();
        boolean known = there.generation() > 0 && disk.knows(there.epoch(), there.generation());
        whole |= !known;
        if (!known) {
            LOG.log(Level.INFO, "the whole disk {0} goes to the standby", offer.file());
        }
        writer.disk(new DiskHead(offer.disk(), offer.file(), offer.format(), offer.size(), known ? there.epoch() : 0,
                known ? there.generation() : 0));
        Pieces pieces = new Pieces(offer.disk(), writer, written);
        if (known) {
            disk.changes(there.epoch(), there.generation(), pieces, Run.within(LOOK));
            return;
        }
        DiskSums kept = all ? null : sums.get(offer.disk());
        if (kept == null) {
            disk.all(pieces, Run.within(LOOK));
            return;
        }
        DiskSieve sieve = new DiskSieve(kept, pieces);
        disk.all(sieve, Run.within(LOOK));
        sieve.finish();
        LOG.log(Level.INFO, "{0} bytes of {1} are zeros or at the standby already, and did not go there",
                sieve.same(), offer.file());
    }

    /** To the writer. */
    private static final class Pieces implements DiskSieve.Rest {

        private final String disk;
        private final GenerationWriter writer;
        private final Runnable written;

        Pieces(String disk, GenerationWriter writer, Runnable written) {
            this.disk = disk;
            this.writer = writer;
            this.written = written;
        }

        @Override
        public void data(long position, ByteBuffer content) throws IOException {
            writer.extent(disk, position, content);
            written.run();
        }

        @Override
        public void same(long position, long length, byte[] sum) throws IOException {
            writer.same(disk, position, length, sum);
            written.run();
        }

        @Override
        public void zeros(long position, long length) throws IOException {
            writer.zeros(disk, position, length);
        }
    }

    /**
     * Whether a whole disk went with the last generation, which says nothing about the next one.
     *
     * @return false when only changes did, or nothing
     */
    public boolean wasWhole() {
        return whole;
    }

    /**
     * The standby holds a generation that was shipped on this connection.
     *
     * @param generation under this epoch
     */
    public void accepted(long generation) {
        sums.clear();
        seen.replaceAll((name, there) -> there.how() == DiskSeen.How.COPY
                ? new DiskSeen(name, there.how(), epoch, generation, "") : there);
    }
}
