// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.life.LifeCycle;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.replication.pace.Pace;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.hotseat.replication.source.Transitions.Transition;

/** What is known of a replication: written by its thread, read by any. */
final class Book {

    private static final Logger LOG = System.getLogger(Book.class.getName());
    private static final int MOST = 100;
    /** So many cuts in a row may fail before the machine counts as unprotected. */
    private static final int MISSES = 3;

    private final ReplicationPlan plan;
    private final MonotonicClock clock;
    private final Transitions transitions;
    private final LifeCycle<ProtectionState> life;
    private final Deque<GenerationRecord> history = new ArrayDeque<>();
    private long entered;
    private long generation;
    private long acknowledged;
    private long acknowledgedCut;
    private OptionalLong unprotected;
    private boolean linked;
    private long due;
    private Measures measures = Measures.NONE;
    private Pace pace;
    private int chain;
    private int misses;
    private @Nullable Failure failure;
    private boolean apart;

    Book(ReplicationPlan plan, MonotonicClock clock, Transitions transitions, Pace pace) {
        this.plan = plan;
        this.clock = clock;
        this.transitions = transitions;
        this.pace = pace;
        life = new LifeCycle<>("replication of " + plan.machine().value(), ProtectionState.STARTUP,
                ProtectionState.table());
        entered = clock.nanos();
        due = entered;
        unprotected = OptionalLong.of(entered);
    }

    ProtectionState state() {
        return life.state();
    }

    void go(ProtectionState to, String reason) {
        Transition step;
        synchronized (this) {
            ProtectionState from = life.go(to);
            entered = clock.nanos();
            step = new Transition(from, to, generation, entered, reason);
        }
        tell(() -> transitions.went(step));
    }

    synchronized void cutting(long number) {
        generation = number;
    }

    synchronized void due(long nanos) {
        due = nanos;
    }

    synchronized long due() {
        return due;
    }

    synchronized void linked(boolean now) {
        linked = now;
    }

    synchronized void chain(int files) {
        chain = files;
    }

    synchronized void paced(Pace now) {
        pace = now;
    }

    /** A disk is copied. */
    synchronized void apart() {
        apart = true;
    }

    /** Something is wrong; all goes on. */
    synchronized void trouble(Failure what) {
        failure = what;
    }

    /** Nothing bounds any more what may be lost. */
    synchronized void unprotected() {
        if (unprotected.isEmpty()) {
            unprotected = OptionalLong.of(clock.nanos());
        }
    }

    /** What the standby says that it holds of this epoch, and nothing more is known of; 0 when it holds nothing. */
    synchronized void holds(long number) {
        acknowledged = number;
        acknowledgedCut = clock.nanos();
        unprotected();
    }

    /** A generation did not get there. */
    synchronized void lost(GenerationRecord what, Failure why) {
        GenerationRecord before = history.peekLast();
        if (before != null && before.outcome() == Outcome.NOT_CUT && what.outcome() == Outcome.NOT_CUT) {
            history.removeLast(); // a machine that stands still for hours is one entry
        }
        remember(what);
        failure = why;
        misses++;
        boolean cut = what.outcome() == Outcome.NOT_CUT || what.outcome() == Outcome.COPY_FAILED;
        if (!cut || misses >= MISSES) {
            unprotected();
        }
    }

    void acknowledged(GenerationRecord what, long cut, Measures measured) {
        synchronized (this) {
            remember(what);
            acknowledged = what.generation();
            acknowledgedCut = cut;
            measures = measured;
            unprotected = OptionalLong.empty();
            failure = null;
            misses = 0;
        }
        tell(() -> transitions.acknowledged(what));
    }

    /** A mistake of who listens must not leave a machine unprotected. */
    private static void tell(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "a listener failed", mistake);
        }
    }

    /** How long its chain is became known. */
    synchronized void merged(int files) {
        chain = files;
        GenerationRecord last = history.pollLast();
        if (last != null) {
            history.add(last.withChain(files));
        }
    }

    private void remember(GenerationRecord what) {
        history.add(what);
        if (history.size() > MOST) {
            history.removeFirst();
        }
    }

    synchronized List<GenerationRecord> history() {
        return List.copyOf(history);
    }

    synchronized Measures measures() {
        return measures;
    }

    synchronized ReplicationStatus status() {
        long now = clock.nanos();
        ProtectionState state = life.state();
        boolean counting = state == ProtectionState.MIGRATING && linked;
        return new ReplicationStatus(plan.machine(), plan.epoch(), state, span(entered, now), generation, acknowledged,
                acknowledged == 0 ? Optional.empty() : Optional.of(span(acknowledgedCut, now)),
                unprotected.isEmpty() ? Optional.empty() : Optional.of(span(unprotected.getAsLong(), now)), linked,
                counting ? span(now, due) : Duration.ZERO, measures, pace, chain,
                Optional.ofNullable(history.peekLast()), Optional.ofNullable(failure), apart);
    }

    private static Duration span(long from, long to) {
        return Duration.ofNanos(Math.max(0, to - from));
    }
}
