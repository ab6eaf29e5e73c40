// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.serve;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.Workers;

/**
 * The connections of one server: few at a time, each with a deadline for all of it, so rubbish, silence and crowds cost
 * little and nobody else. Any thread.
 *
 * @param <C> a connection
 */
public final class Visitors<C extends Closeable> {

    private static final Logger LOG = System.getLogger(Visitors.class.getName());
    private static final int CROWD = 8;

    private final Workers workers;
    private final Duration patience;
    private final ExecutorService answering;
    private final Semaphore places;
    private final Set<C> open = ConcurrentHashMap.newKeySet();

    /**
     * Nobody yet.
     *
     * @param name of the threads that answer
     * @param workers give them
     * @param patience how long one connection may take; it is closed then, whatever it does
     */
    public Visitors(String name, Workers workers, Duration patience) {
        this(name, workers, patience, CROWD);
    }

    /**
     * Nobody yet.
     *
     * @param name of the threads that answer
     * @param workers give them
     * @param patience how long one connection may take
     * @param most connections at a time
     */
    public Visitors(String name, Workers workers, Duration patience, int most) {
        this.workers = workers;
        this.patience = patience;
        this.answering = workers.pool(name, most);
        this.places = new Semaphore(most);
    }

    /** Talks to one connection, which is closed afterwards unless it is {@linkplain Visitors#keep kept}. */
    @FunctionalInterface
    public interface Talk<C> {

        /**
         * Reads and answers.
         *
         * @param connection closed under it when the time is over
         */
        void converse(C connection);
    }

    /**
     * Lets a connection in, or closes it when there are too many. Does not wait.
     *
     * @param connection just accepted; closed in any case, unless the talk {@linkplain #keep keeps} it
     * @param talk called on a thread of its own
     * @return false when there was no place
     */
    public boolean welcome(C connection, Talk<C> talk) {
        open.add(connection);
        if (!places.tryAcquire()) {
            close(connection);
            return false;
        }
        try {
            ScheduledFuture<?> end = workers.timer().schedule(() -> close(connection), patience.toMillis(),
                    TimeUnit.MILLISECONDS);
            answering.execute(() -> {
                try {
                    talk.converse(connection);
                } finally {
                    end.cancel(false);
                    close(connection);
                    places.release();
                }
            });
        } catch (RejectedExecutionException ending) {
            places.release();
            close(connection);
            LOG.log(Level.DEBUG, "a connection came at the end", ending);
        }
        return true;
    }

    /**
     * Lets a connection live on after its talk, without a deadline; whoever wants that closes it.
     *
     * @param connection that has not been closed yet
     * @return false when its time was over already
     */
    public boolean keep(C connection) {
        return open.remove(connection);
    }

    private void close(C connection) {
        if (!open.remove(connection)) {
            return;
        }
        try {
            connection.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection was gone already", gone);
        }
    }

    /** Lets nobody in any more and closes what is open. */
    public void end() {
        answering.shutdown();
        open.forEach(this::close);
    }
}
