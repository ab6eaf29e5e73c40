// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.replication.pace.Countdown;
import org.hotseat.replication.pace.PaceSettings;

/**
 * Copies one machine to one standby, generation by generation, on a thread of its own, until it is ended. Whatever
 * fails, the machine runs on; what can be tried again is tried again, with growing waits. Methods are for any thread
 * and do not block, but those that say so.
 */
public final class Replication implements AutoCloseable {

    /**
     * What it works with.
     *
     * @param checkpoints of the host that the machine runs on
     * @param connector to the standby
     * @param guard the right to cut and to merge
     * @param workers give threads
     * @param clock of all spans
     */
    public record Surroundings(Checkpoints checkpoints, StandbyConnector connector, Guard guard, Workers workers,
            MonotonicClock clock) {
    }

    /** The replication itself, and readers of answers: one may still be ending when the next begins. */
    private static final int THREADS = 4;

    private final ReplicationPlan plan;
    private final Wishes wishes;
    private final Book book;
    private final Engine engine;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Replication(ReplicationPlan plan, Surroundings surroundings, Transitions transitions) {
        this.plan = plan;
        wishes = new Wishes(plan.pace());
        book = new Book(plan, surroundings.clock(), transitions, new Countdown(plan.pace()).next());
        ExecutorService pool = surroundings.workers().background("replication-" + plan.machine().value(), THREADS);
        engine = new Engine(plan, surroundings, book, wishes, pool);
        pool.execute(() -> {
            try {
                engine.run();
            } finally {
                pool.shutdown();
                ended.countDown();
            }
        });
    }

    /**
     * Begins.
     *
     * @param plan what is to be copied
     * @param surroundings what it works with
     * @param transitions hears each step
     * @return under way; to be closed
     */
    public static Replication begin(ReplicationPlan plan, Surroundings surroundings, Transitions transitions) {
        return new Replication(plan, surroundings, transitions);
    }

    /**
     * What was asked for.
     *
     * @return plan
     */
    public ReplicationPlan plan() {
        return plan;
    }

    /**
     * How it stands.
     *
     * @return at this moment
     */
    public ReplicationStatus status() {
        return book.status();
    }

    /**
     * What became of the last generations.
     *
     * @return about a hundred, oldest first
     */
    public List<GenerationRecord> history() {
        return book.history();
    }

    /**
     * Wants another pace. The next cut is due by it at once; nothing is begun anew. Idempotent.
     *
     * @param wanted instead of the plan's
     */
    public void pace(PaceSettings wanted) {
        wishes.pace(wanted);
    }

    /** No cuts from now on; one that is under way is brought to its end. Idempotent. */
    public void pause() {
        wishes.pause(true);
    }

    /** Cuts again. Idempotent. */
    public void goOn() {
        wishes.pause(false);
    }

    /** The next cut is due now, also while it is paused (once). */
    public void checkpointNow() {
        wishes.cut(false);
    }

    /** The next cut is due now, and all pages are sent. */
    public void fullCopy() {
        wishes.cut(true);
    }

    /**
     * Ends it for good and waits until nothing of it is left on in the hypervisor, so that the machine can be moved or
     * saved. A generation that is under way is given up. Blocks.
     *
     * @param deadline to wait
     * @throws FailureException TIMEOUT when something is still left: the machine must not be moved then
     */
    public void quiesce(Deadline deadline) throws FailureException {
        close();
        try {
            if (!ended.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, Messages.notQuiet, Messages.notQuietRemedy);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.notQuiet, Messages.notQuietRemedy),
                    stopped);
        }
    }

    /** Ends it for good. Does not wait. Idempotent. */
    @Override
    public void close() {
        wishes.end();
        engine.hurry();
    }
}
