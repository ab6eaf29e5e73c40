// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.observed.history.SampleHistory;
import org.hotseat.ui.health.model.ChartData;
import org.hotseat.ui.health.model.ChartReader;
import org.hotseat.ui.health.model.ChartSubject;
import org.hotseat.ui.health.model.TimeWindow;

/**
 * Reads charts on a worker and hands them to the window. Of several wishes that wait only the newest is read. Any
 * thread.
 */
final class ChartFeed implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ChartFeed.class.getName());

    private final SampleHistory history;
    private final Clock clock;
    private final ExecutorService worker;
    private final Executor window;
    private final Receiver receiver;
    private final AtomicReference<Wish> waiting = new AtomicReference<>();

    /** Gets what was read, on the window's thread. */
    interface Receiver {
        /** All charts. */
        void charts(List<ChartData> charts);

        /** The disk cannot be read. */
        void trouble(String reason);
    }

    /** What shall be read. */
    private record Wish(List<ChartSubject> subjects, TimeWindow time) {
    }

    ChartFeed(SampleHistory history, Clock clock, ExecutorService worker, Executor window, Receiver receiver) {
        this.history = history;
        this.clock = clock;
        this.worker = worker;
        this.window = window;
        this.receiver = receiver;
    }

    void read(List<ChartSubject> subjects, TimeWindow time) {
        if (waiting.getAndSet(new Wish(List.copyOf(subjects), time)) == null) {
            try {
                worker.execute(this::serve);
            } catch (RejectedExecutionException ended) {
                LOG.log(Level.TRACE, "the charts are closed already", ended);
            }
        }
    }

    private void serve() {
        Wish wish = waiting.getAndSet(null);
        Instant now = clock.instant();
        try {
            List<ChartData> charts = ChartReader.read(history, wish.subjects, wish.time, now);
            tell(to -> to.charts(charts));
        } catch (FailureException unreadable) {
            LOG.log(Level.WARNING, "figures cannot be read", unreadable);
            tell(to -> to.trouble(unreadable.failure().text()));
        }
    }

    private void tell(Consumer<Receiver> what) {
        window.execute(() -> what.accept(receiver));
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
