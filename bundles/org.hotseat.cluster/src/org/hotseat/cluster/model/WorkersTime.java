// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.Workers;

/** Real time, on one worker of its own. */
public final class WorkersTime implements ModelTime, AutoCloseable {

    private static final Logger LOG = System.getLogger(WorkersTime.class.getName());

    private final Workers workers;
    private final ExecutorService worker;

    /**
     * Starts a worker.
     *
     * @param workers give the thread and the timer
     */
    public WorkersTime(Workers workers) {
        this.workers = workers;
        this.worker = workers.pool("store-model", 1);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        if (delay.isZero()) {
            run(task);
        } else {
            workers.timer().schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void run(Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "the model has ended", closed);
        }
    }

    /** Ends the worker; nothing that is still due happens. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
