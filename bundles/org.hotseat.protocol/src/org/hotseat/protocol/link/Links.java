// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;

/**
 * Makes connections and looks after their deadlines; remembers what became of commands, for all of them together. One
 * per process is enough. Thread-safe.
 */
public final class Links implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Links.class.getName());
    private static final long TICK_MILLIS = 50;

    private final Workers workers;
    private final LinkTiming timing;
    private final Versions versions;
    private final Outcomes outcomes = new Outcomes();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> ticking;
    private volatile boolean closed;

    /**
     * With the usual deadlines and versions.
     *
     * @param workers give all threads
     */
    public Links(Workers workers) {
        this(workers, LinkTiming.USUAL, Versions.OURS);
    }

    /**
     * With given deadlines and versions.
     *
     * @param workers give all threads
     * @param timing deadlines
     * @param versions what is spoken
     */
    public Links(Workers workers, LinkTiming timing, Versions versions) {
        this.workers = workers;
        this.timing = timing;
        this.versions = versions;
    }

    /**
     * Greets whoever listens at the other end. Blocks until it has answered, {@link LinkTiming#greeting} at the most.
     *
     * @param wire closed by the connection, also when it fails
     * @param peer who is there; agents may ask this end whatever {@code service} has
     * @param mine what this end says about itself
     * @param service what this end answers
     * @return the connection
     * @throws FailureException TOO_NEW or UNSUPPORTED when no version is common, PERMISSION when refused, UNREACHABLE
     *             or TIMEOUT
     */
    public Connection open(Wire wire, Peer peer, Greeting mine, Service service) throws FailureException {
        CompletableFuture<Link> opened = new CompletableFuture<>();
        Link link = begin(wire, new Ends(peer, mine, service, true), opened);
        try {
            return opened.get(timing.greeting().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof FailureException known ? known
                    : new FailureException(new Failure(FailureCode.OTHER, String.valueOf(refused.getCause())), refused);
        } catch (TimeoutException silent) {
            Failure failure = new Failure(FailureCode.TIMEOUT, Messages.notGreeted);
            link.end(failure);
            throw new FailureException(failure, silent);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            Failure failure = new Failure(FailureCode.CANCELLED, Messages.cancelled);
            link.end(failure);
            throw new FailureException(failure, ended);
        }
    }

    /**
     * Waits for the greeting of whoever has connected. Does not block.
     *
     * @param wire closed by the connection, also when it fails
     * @param peer who it is, and what it may ask
     * @param mine what this end says about itself
     * @param service what this end answers
     * @return completes once greeted, exceptionally with a {@link FailureException} when that fails
     */
    public CompletionStage<Connection> accept(Wire wire, Peer peer, Greeting mine, Service service) {
        CompletableFuture<Link> opened = new CompletableFuture<>();
        begin(wire, new Ends(peer, mine, service, false), opened);
        return opened.thenApply(Connection.class::cast);
    }

    private Link begin(Wire wire, Ends ends, CompletableFuture<Link> opened) {
        Link link = new Link(wire, ends, new Tools(workers, timing, versions, outcomes, MonotonicClock.SYSTEM), opened);
        join(link);
        link.ended().thenRun(() -> leave(link));
        link.begin();
        if (closed) {
            link.close();
        }
        return link;
    }

    /** There are deadlines from the first connection on. */
    private synchronized void join(Link link) {
        links.add(link);
        if (ticking == null) {
            try {
                ticking = workers.timer().scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                LOG.log(Level.DEBUG, "a connection came at the end", ending);
            }
        }
    }

    /** Without connections nobody is woken twenty times a second. */
    private synchronized void leave(Link link) {
        links.remove(link);
        ScheduledFuture<?> running = ticking;
        if (running != null && links.isEmpty()) {
            running.cancel(false);
            ticking = null;
        }
    }

    private void tick() {
        for (Link link : links) {
            try {
                link.tick();
            } catch (RuntimeException fault) { // one connection's fault must not end the deadlines of all others
                LOG.log(Level.ERROR, "a connection with {0} is given up", link.peer(), fault);
                link.end(new Failure(FailureCode.OTHER, String.valueOf(fault.getMessage())));
            }
        }
    }

    /**
     * How many connections there are.
     *
     * @return greeted or about to be
     */
    public int open() {
        return links.size();
    }

    /** Ends all connections. Does not wait. */
    @Override
    public void close() {
        closed = true;
        links.forEach(Link::close);
    }
}
