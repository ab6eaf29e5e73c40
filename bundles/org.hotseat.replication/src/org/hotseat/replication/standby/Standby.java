// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Settlement;

/**
 * The standby of one machine on this host. Serves its source, one connection at a time; when the machine is taken over,
 * it refuses every further generation and gives out the one it holds. Several may want to take it at once; one who
 * fails leaves it to the others. Thread-safe.
 *
 * <pre>
 * accepting --take--> taking --release--> accepting
 *                        |
 *                      restore (any number of times)
 * </pre>
 */
public final class Standby implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Shelf shelf;
    private final MonotonicClock clock;
    private final Gate gate;
    /** Held by whoever works with what is kept. */
    private final ReentrantLock work = new ReentrantLock(true);
    private final AtomicReference<@Nullable Service> serving = new AtomicReference<>();

    private Standby(Shelf shelf, Gate gate, MonotonicClock clock) {
        this.shelf = shelf;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Looks at what is there. What is damaged is kept until a source offers a new one.
     *
     * @param folder of this machine alone, on tmpfs or on a disk; made when it is not there
     * @param machine whose
     * @param also follows each generation into a waiting process; {@link Settlement#NOBODY} when nobody does
     * @param disks copies of those disks that the source and this host do not share
     * @param clock of all spans
     * @return to be closed
     * @throws FailureException FILE when the folder cannot be used
     */
    public static Standby open(Path folder, MachineId machine, Settlement also, DiskCopies disks, MonotonicClock clock)
            throws FailureException {
        Gate gate = new Gate();
        return new Standby(Shelf.open(folder, machine, also, disks, gate), gate, clock);
    }

    /**
     * Serves one connection until it ends. Blocks. A connection that was being served is ended: the newest counts.
     *
     * @param in generations of the source
     * @param out answers to it
     * @param end ends this very connection from another thread; must not block
     * @throws FailureException why it ended, when it was not the source that closed it between two generations; the
     *         source was told, where it could be
     */
    public void serve(InputStream in, OutputStream out, Runnable end) throws FailureException {
        Service mine = new Service(shelf, gate, clock, in, out, end);
        Service before = serving.getAndSet(mine);
        if (before != null) {
            before.end();
        }
        try {
            locked(Deadline.in(LONGEST_END));
            serve(mine);
        } finally {
            serving.compareAndSet(mine, null);
        }
    }

    private void serve(Service mine) throws FailureException {
        try {
            mine.serve();
        } catch (IOException broken) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.broken,
                    String.valueOf(broken.getMessage()))), broken);
        } finally {
            work.unlock();
        }
    }

    /**
     * The machine is being taken over: from the return on no generation becomes whole any more, until {@link #release}.
     * What is held has been worked in. Idempotent. Blocks.
     *
     * @param lowest generation that may be gone on from: what the cluster knows to be acknowledged
     * @param deadline to wait for a generation that is becoming whole
     * @return what the machine goes on from
     * @throws FailureException NOT_FOUND when nothing is held; WRONG_STATE when it is older than the lowest; DAMAGED
     *         when it is not what was written; FILE when who follows along cannot; TIMEOUT. Unless others have it, it
     *         accepts generations as before then
     */
    public Committed take(long lowest, Deadline deadline) throws FailureException {
        Gate.Claim claim = gate.shut();
        try {
            Committed held = settled(lowest, deadline);
            gate.keep(claim);
            return held;
        } finally {
            gate.giveUp(claim);
        }
    }

    /** Keeps a standby shut for one who tries out what is held. */
    public final class Hold implements AutoCloseable {

        private final Committed held;
        private final Gate.Claim claim;

        private Hold(Committed held, Gate.Claim claim) {
            this.held = held;
            this.claim = claim;
        }

        /**
         * What is held.
         *
         * @return whole, and worked in
         */
        public Committed held() {
            return held;
        }

        /** Generations are accepted again, unless others have taken the standby. Idempotent; does not block. */
        @Override
        public void close() {
            gate.giveUp(claim);
        }
    }

    /**
     * Shuts it as {@link #take} does, for one who may have to leave it to others. Blocks.
     *
     * @param deadline to wait for a generation that is becoming whole
     * @return to be closed: neither that nor a {@link #release} opens what another one has shut
     * @throws FailureException as {@link #take}
     */
    public Hold hold(Deadline deadline) throws FailureException {
        Gate.Claim claim = gate.shut();
        boolean given = false;
        try {
            Hold hold = new Hold(settled(0, deadline), claim);
            given = true;
            return hold;
        } finally {
            if (!given) {
                gate.giveUp(claim);
            }
        }
    }

    private Committed settled(long lowest, Deadline deadline) throws FailureException {
        endService();
        locked(deadline);
        try {
            Committed held = shelf.settled();
            if (held.generation() < lowest) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.tooOld, held.generation(),
                        lowest), Messages.tooOldRemedy);
            }
            return held;
        } finally {
            work.unlock();
        }
    }

    /**
     * The description of the machine that was taken.
     *
     * @return libvirt domain XML, as it was at the cut
     * @throws FailureException WRONG_STATE when it is not taken, DAMAGED
     */
    public String description() throws FailureException {
        taken();
        try {
            return shelf.store().description();
        } catch (FailureException failed) {
            throw found(failed);
        } finally {
            work.unlock();
        }
    }

    /**
     * Writes the machine that was taken as QEMU loads it. Blocks as the channel does.
     *
     * @param out to a waiting process
     * @throws FailureException WRONG_STATE when it is not taken; DAMAGED when a page is not what it was: nothing that
     *         is held is given out from then on; FILE when the channel refuses
     */
    public void restore(WritableByteChannel out) throws FailureException {
        taken();
        try {
            shelf.store().restore(out);
        } catch (FailureException failed) {
            throw found(failed);
        } finally {
            work.unlock();
        }
    }

    /**
     * Lets a process follow what is held. Does not wait for a source that is served.
     *
     * @return to be begun; empty while nothing is held that can be used
     */
    public Optional<Following> following() {
        return shelf.held().get().map(now -> new Following(shelf.held(), now.committed().head()));
    }

    /**
     * The state of the devices of the machine that was taken.
     *
     * @return all of it
     * @throws FailureException WRONG_STATE when it is not taken, DAMAGED
     */
    public byte[] devices() throws FailureException {
        taken();
        try {
            return shelf.store().tail();
        } catch (FailureException failed) {
            throw found(failed);
        } finally {
            work.unlock();
        }
    }

    /** What is damaged is not given out again, nor promised to anybody. */
    private FailureException found(FailureException failed) throws FailureException {
        if (failed.code() == FailureCode.DAMAGED) {
            shelf.unusable(failed);
        }
        return failed;
    }

    /**
     * Somebody who follows has found a page that is not what was put there: nothing starts from what is held any more,
     * and a source that lives is asked for all pages. Blocks until the connection that is served has ended.
     *
     * @param found what {@link Following#feed} has said
     * @throws FailureException TIMEOUT while somebody works with it
     */
    public void damaged(FailureException found) throws FailureException {
        endService();
        locked(Deadline.in(LONGEST_END));
        try {
            shelf.unusable(found);
        } finally {
            work.unlock();
        }
    }

    /** The machine was not taken over after all: generations are accepted again, unless others have it. Idempotent. */
    public void release() {
        gate.open();
    }

    /**
     * The machine runs here now, or is not protected here any more: ends it and removes what was kept.
     *
     * @throws FailureException TIMEOUT while somebody works with it: it accepts generations as before then; FILE or
     *         WRONG_STATE when something cannot be removed, and it is closed
     */
    public void drop() throws FailureException {
        Gate.Claim claim = gate.shut();
        try {
            end(true);
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.TIMEOUT) {
                gate.giveUp(claim);
            }
            throw failed;
        }
    }

    /**
     * How it stands.
     *
     * @return at this moment
     */
    public StandbyStatus status() {
        return shelf.status(clock.nanos(), serving.get() != null, gate.isShut());
    }

    /** Ends a connection that is being served; what is held stays. Does not wait for long. Idempotent. */
    @Override
    public void close() {
        gate.shut();
        try {
            end(false);
        } catch (FailureException failed) {
            System.getLogger(Standby.class.getName()).log(System.Logger.Level.WARNING, failed.getMessage(), failed);
        }
    }

    private void end(boolean remove) throws FailureException {
        endService();
        locked(Deadline.in(LONGEST_END));
        try {
            shelf.close(remove);
        } finally {
            work.unlock();
        }
    }

    private void endService() {
        Service present = serving.get();
        if (present != null) {
            present.end();
        }
    }

    private void taken() throws FailureException {
        if (!gate.isShut()) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.notTaken, "");
        }
        locked(Deadline.in(LONGEST_END));
    }

    private void locked(Deadline deadline) throws FailureException {
        try {
            if (!work.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, Messages.busy, "");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.busy), stopped);
        }
    }
}
