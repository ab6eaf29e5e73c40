// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.replication.standby.Following;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Committed;

/**
 * One machine whose process waits here: made, given what comes in, and handed over or discarded, all on one thread, so
 * that a process which takes nothing more keeps nobody else. Asked from any thread.
 */
final class Waiter implements Runnable {

    private static final Logger LOG = System.getLogger(Waiter.class.getName());
    private static final Duration MAKE = Duration.ofSeconds(60);
    /** So long one that is not needed may take to end by itself, and so often it is ended then. */
    private static final Duration ENDING = Duration.ofSeconds(5);
    private static final long LOOK = 20;

    /** What the machine is to go on from. */
    private record Order(Committed taken, WaitingPlan plan, byte[] devices, Deadline deadline) {
    }

    private final Checkpoints checkpoints;
    private final Standby standby;
    private final MachineId machine;
    private final long epoch;
    private final CountDownLatch called = new CountDownLatch(1);
    private final CompletableFuture<Optional<WaitingMachine>> handed = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Order order;
    private volatile @Nullable ArmedMachine process;
    private volatile Readiness readiness = new Readiness(Readiness.State.FILLING, Optional.empty());
    /** When it was told to end, or was ended; for whoever looks around. */
    private OptionalLong told = OptionalLong.empty();

    /**
     * Does nothing before it runs.
     *
     * @param checkpoints of this host
     * @param standby whose generations it follows
     * @param machine which
     * @param epoch under which it would run here
     */
    Waiter(Checkpoints checkpoints, Standby standby, MachineId machine, long epoch) {
        this.checkpoints = checkpoints;
        this.standby = standby;
        this.machine = machine;
        this.epoch = epoch;
    }

    long epoch() {
        return epoch;
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Why it is over; empty when it was told to end. */
    Optional<Failure> failure() {
        return readiness.failure();
    }

    /** Whether its process is there. */
    boolean isMade() {
        return process != null && !isOver();
    }

    Readiness readiness() {
        return readiness;
    }

    @Override
    public void run() {
        Optional<Failure> failure = Optional.empty();
        try {
            keep();
        } catch (FailureException failed) {
            failure = isNotNeeded() ? Optional.empty() : Optional.of(failed.failure());
            failed(failure);
            LOG.log(Level.WARNING, "machine {0} does not wait here: {1}", machine, failed.failure().text());
            damaged(failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) { // the edge: the machine goes on from its copy
            LOG.log(Level.ERROR, "a machine could not wait", fault);
        } finally {
            handed.complete(Optional.empty());
            if (handed.join().isEmpty()) {
                discard(); // also when whoever wanted it gave up before it was there
            }
            over(failure);
        }
    }

    /** Whoever waits for it is told why at once. */
    private synchronized void failed(Optional<Failure> failure) {
        readiness = new Readiness(readiness.state(), failure);
    }

    private synchronized void over(Optional<Failure> failure) {
        readiness = new Readiness(Readiness.State.COLD, failure);
        over.countDown();
    }

    /** Tells of one that does not end; the end of one that ends just now stays as it is. */
    private synchronized void stuck(Failure failure) {
        if (!isOver()) {
            readiness = new Readiness(Readiness.State.COLD, Optional.of(failure));
        }
    }

    private synchronized void follows() {
        if (called.getCount() > 0) {
            readiness = new Readiness(Readiness.State.WAITING, Optional.empty());
        }
    }

    /** Whoever is ended from outside fails as well, which says nothing about the next one. */
    private boolean isNotNeeded() {
        return called.getCount() == 0 && order == null;
    }

    /** Whoever reads all pages is the first to know. */
    private void damaged(FailureException failed) {
        if (failed.code() == FailureCode.DAMAGED) {
            try {
                standby.damaged(failed);
            } catch (FailureException busy) {
                LOG.log(Level.WARNING, "what is kept of machine {0} stays: {1}", machine, busy.failure().text());
            }
        }
    }

    private void keep() throws FailureException, InterruptedException {
        Following following = standby.following().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                "No generation of machine " + machine + " is here.", ""));
        long looked = number(following);
        ArmedMachine made = checkpoints.arm(plan(following), run(Deadline.in(MAKE)));
        process = made;
        following.begin(made.stream());
        LOG.log(Level.INFO, "machine {0} waits here with its memory, for epoch {1}", machine, epoch);
        while (called.getCount() > 0) {
            if (!made.isWaiting()) {
                throw new FailureException(FailureCode.NOT_FOUND, "The process that waited for machine " + machine
                        + " has ended.", "");
            }
            if (number(following) != looked) {
                looked = number(following);
                requireFit(made, following);
            }
            if (!following.feed()) {
                follows();
                called.await(LOOK, TimeUnit.MILLISECONDS);
            }
        }
        complete(made, following);
    }

    private static long number(Following following) {
        return following.newest().map(Committed::generation).orElse(0L);
    }

    private WaitingPlan plan(Following following) {
        return new WaitingPlan(machine, following.description().orElse(""), epoch, number(following));
    }

    /** A machine whose devices have changed needs another process. */
    private void requireFit(ArmedMachine made, Following following) throws FailureException {
        if (following.newest().isPresent() && !made.fits(plan(following))) {
            throw new FailureException(FailureCode.WRONG_STATE, "What waited for machine " + machine
                    + " is not what it is now.", "");
        }
    }

    private void complete(ArmedMachine made, Following following) throws FailureException {
        Order wanted = order;
        if (wanted != null && !handed.isDone()) { // else whoever wanted it has given up
            made.connect(wanted.plan(), run(wanted.deadline()));
            following.finish(wanted.taken(), wanted.devices());
            handed.complete(Optional.of(made));
        }
    }

    private static Run run(Deadline deadline) {
        return new Run(Progress.NONE, deadline);
    }

    /**
     * Brings it to what was taken; nothing follows any more. Blocks.
     *
     * @param taken of the standby
     * @param deadline it is done before
     * @return the process, whose disks and memory are there; empty when it could not be brought so far: nothing of it
     *         is left then
     */
    Optional<WaitingMachine> complete(Committed taken, Deadline deadline) throws FailureException {
        order = new Order(taken, new WaitingPlan(machine, standby.description(), epoch, taken.generation()),
                standby.devices(), deadline);
        called.countDown();
        try {
            return handed.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException slow) {
            LOG.log(Level.WARNING, "the process that waited for machine {0} takes nothing", machine);
        }
        if (!handed.complete(Optional.empty())) {
            return handed.join();
        }
        discard();
        return Optional.empty();
    }

    /** It will never run. */
    void forget() {
        handed.complete(Optional.empty());
        over(Optional.empty());
    }

    /** It is not needed: it ends soon, and nothing is left. */
    void end() {
        called.countDown();
    }

    /**
     * It is not needed; for whoever looks around.
     *
     * @param now by a monotonic clock, in nanoseconds
     * @return true when it has not ended for long, and is to be forced; once each {@link #ENDING}
     */
    boolean end(long now) {
        end();
        long since = told.orElse(now);
        boolean stuck = !isOver() && now - since > ENDING.toNanos();
        told = OptionalLong.of(stuck ? now : since);
        return stuck;
    }

    /** Ends its process, which lets whoever writes to it go. Blocks. */
    void force() {
        LOG.log(Level.WARNING, "the process that waits for machine {0} takes nothing and is ended", machine);
        stuck(new Failure(FailureCode.TIMEOUT, "A process that waits for machine " + machine
                + " takes nothing and does not end."));
        discard();
    }

    /**
     * Waits until nothing is left of it. One that takes nothing is ended from here.
     *
     * @param deadline most
     * @return false when something is left
     */
    boolean awaitEnd(Deadline deadline) {
        end();
        try {
            if (!over.await(deadline.leftMillis() / 2, TimeUnit.MILLISECONDS)) {
                discard();
            }
            return over.await(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void discard() {
        ArmedMachine made = process;
        if (made != null) {
            made.discard();
        }
    }
}
