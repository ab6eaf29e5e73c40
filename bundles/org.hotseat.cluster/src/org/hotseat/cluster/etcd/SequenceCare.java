// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.store.Answers;

/**
 * Forgets the marks of clients that are long gone; without it, each start of an agent or console would leave some for
 * ever. A mark goes when this process itself saw it unchanged for a week: by then no request of that client can be on
 * its way, and nobody asks any more what became of one. A client that lives all the same loses nothing, because its
 * next sequence begins a new mark. Thread-safe, never blocks.
 */
public final class SequenceCare implements AutoCloseable {

    /** For how long a mark must not have changed. */
    public static final Duration AGE = Duration.ofDays(7);

    private static final Logger LOG = System.getLogger(SequenceCare.class.getName());
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** In one round; what is left has time. */
    private static final int MOST = 500;

    private record Seen(long version, long since) {
    }

    private final EtcdMembers members;
    private final BooleanSupplier mine;
    private final MonotonicClock clock;
    private final ScheduledFuture<?> ticks;
    private final AtomicLong forgotten = new AtomicLong();
    private Map<String, Seen> seen = new HashMap<>();
    private volatile long known;
    private volatile boolean closed;

    /**
     * Begins after the first pause.
     *
     * @param members of the store
     * @param mine whether it is this process's task now; one of all is enough, more do no harm
     * @param workers give the timer
     * @param clock tells how long a mark has not changed
     */
    public SequenceCare(EtcdMembers members, BooleanSupplier mine, Workers workers, MonotonicClock clock) {
        this.members = members;
        this.mine = mine;
        this.clock = clock;
        this.ticks = workers.timer().scheduleWithFixedDelay(this::tick, PERIOD.toMinutes(), PERIOD.toMinutes(),
                TimeUnit.MINUTES);
    }

    /**
     * How many marks there were at the last look.
     *
     * @return 0 before the first look
     */
    public long known() {
        return known;
    }

    /**
     * How many were forgotten.
     *
     * @return by this process
     */
    public long forgotten() {
        return forgotten.get();
    }

    private void tick() {
        if (mine.getAsBoolean()) {
            look(Deadline.in(LONGEST)).whenComplete((done, failed) -> {
                if (failed != null) {
                    LOG.log(Level.DEBUG, "marks are not looked at: {0}", Answers.failure(failed).failure().text());
                }
            });
        }
    }

    /** One round; ends with how many were forgotten in it. */
    CompletionStage<Integer> look(Deadline deadline) {
        return members.marks(deadline).thenCompose(marks -> {
            known = marks.size();
            return forget(old(marks), deadline);
        });
    }

    /** Those that have not changed for long enough, by this process's own clock. */
    private synchronized Map<String, Long> old(Map<String, Long> marks) {
        long now = clock.nanos();
        Map<String, Seen> next = new HashMap<>();
        Map<String, Long> old = new HashMap<>();
        marks.forEach((key, version) -> {
            Seen before = seen.getOrDefault(key, new Seen(version, now));
            Seen kept = before.version() == version ? before : new Seen(version, now);
            next.put(key, kept);
            if (now - kept.since() >= AGE.toNanos() && old.size() < MOST) {
                old.put(key, version);
            }
        });
        seen = next;
        return old;
    }

    private CompletionStage<Integer> forget(Map<String, Long> old, Deadline deadline) {
        CompletionStage<Integer> chain = CompletableFuture.completedFuture(0);
        for (Map.Entry<String, Long> one : old.entrySet()) {
            chain = chain.thenCompose(count -> closed ? CompletableFuture.completedFuture(count)
                    : members.forgetMark(one.getKey(), one.getValue(), deadline).thenApply(gone -> gone ? count + 1
                            : count));
        }
        return chain.thenApply(count -> {
            forgotten.addAndGet(count);
            if (count > 0) {
                LOG.log(Level.INFO, "{0} marks of clients that are long gone were forgotten", count);
            }
            return count;
        });
    }

    @Override
    public void close() {
        closed = true;
        ticks.cancel(false);
    }
}
