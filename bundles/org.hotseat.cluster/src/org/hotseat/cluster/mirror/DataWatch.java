// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.DataComparison;
import org.hotseat.cluster.store.Answers;

/** Compares what the members of the store hold, again and again. Thread-safe. */
public final class DataWatch implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Function<Deadline, CompletionStage<DataComparison>> compare;
    private final Consumer<DataComparison> hear;
    private final Consumer<Failure> miss;
    private final ScheduledFuture<?> ticks;
    private volatile boolean busy;

    /**
     * Begins after the first pause.
     *
     * @param workers give the timer
     * @param pause between comparisons; a minute as a rule
     * @param compare asks the members, such as {@code EtcdMembers::compare}
     * @param hear gets each comparison, on a thread of the store
     * @param miss gets why there was none, on a thread of the store
     */
    public DataWatch(Workers workers, Duration pause, Function<Deadline, CompletionStage<DataComparison>> compare,
            Consumer<DataComparison> hear, Consumer<Failure> miss) {
        this.compare = compare;
        this.hear = hear;
        this.miss = miss;
        this.ticks = workers.timer().scheduleWithFixedDelay(this::tick, pause.toNanos(), pause.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void tick() {
        if (busy) {
            return;
        }
        busy = true;
        compare.apply(Deadline.in(LONGEST)).whenComplete((comparison, failed) -> {
            busy = false;
            if (failed == null) {
                hear.accept(comparison);
            } else {
                miss.accept(Answers.failure(failed).failure());
            }
        });
    }

    @Override
    public void close() {
        ticks.cancel(false);
    }
}
