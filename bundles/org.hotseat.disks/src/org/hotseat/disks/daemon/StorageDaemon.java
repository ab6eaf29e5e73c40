// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.daemon;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.monitor.Monitor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A storage daemon of QEMU: a process of its own that goes on when this program ends, and that a later run of this
 * program finds again by its files. Thread-safe.
 */
public final class StorageDaemon {

    private static final Logger LOG = System.getLogger(StorageDaemon.class.getName());
    private static final Duration KILLED = Duration.ofSeconds(20);

    private final DaemonFiles files;
    private final ProcessHandle process;
    private final CompletableFuture<ProcessHandle> ended;
    private Optional<Monitor> monitor;
    private boolean forgotten;
    private volatile boolean dismissed;

    StorageDaemon(DaemonFiles files, ProcessHandle process, CompletableFuture<ProcessHandle> ended,
            Optional<Monitor> monitor) {
        this.files = files;
        this.process = process;
        this.ended = ended;
        this.monitor = monitor;
    }

    /**
     * Finds the one that an earlier run of this program has begun.
     *
     * @param files its files
     * @return empty when it has ended, or never was
     */
    public static Optional<StorageDaemon> find(DaemonFiles files) {
        return files.process().map(process -> new StorageDaemon(files, process, process.onExit(), Optional.empty()));
    }

    /**
     * Asks it for something; connects again when that is needed.
     *
     * @param command for its monitor
     * @param arguments of it
     * @param deadline the answer comes before
     * @return the answer
     * @throws FailureException OTHER with its words when it refuses; UNREACHABLE when it has ended; TIMEOUT
     */
    public JsonElement ask(String command, JsonObject arguments, Deadline deadline) throws FailureException {
        return monitor(deadline).ask(command, arguments, deadline);
    }

    private synchronized Monitor monitor(Deadline deadline) throws FailureException {
        if (monitor.isEmpty() || !monitor.orElseThrow().isOpen()) {
            if (!isAlive()) {
                throw new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.ended, files.folder(),
                        files.lastWords()), "");
            }
            monitor = Optional.of(Monitor.connect(files.monitor(), deadline));
        }
        return monitor.orElseThrow();
    }

    /**
     * Whether it runs.
     *
     * @return false soon after it has ended
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Tells when it has ended, for whatever reason: whoever reads or writes its disks gets errors from then on.
     *
     * @param told on any thread, once; at once when it has ended already
     */
    public void whenEnded(Runnable told) {
        ended.thenRun(told);
    }

    /**
     * Tells when it has ended although nobody here wanted that: it was killed, or has failed. What nobody has flushed
     * of its images may be lost then, as by a power cut. After {@link #leave} that is another run's to tell.
     *
     * @param told on any thread, at most once
     */
    public void whenLost(Runnable told) {
        ended.thenRun(() -> {
            if (!dismissed) {
                told.run();
            }
        });
    }

    /**
     * The process.
     *
     * @return its number
     */
    public long pid() {
        return process.pid();
    }

    /** Lets it go on alone: closes the connection, which another run of this program needs, and tells of no loss. */
    public synchronized void leave() {
        dismissed = true;
        monitor.ifPresent(Monitor::close);
        monitor = Optional.empty();
    }

    /**
     * Ends it; everything is written before. One that does not end by itself is killed. Idempotent.
     *
     * @param deadline for its own end
     * @throws FailureException TIMEOUT when it stays nevertheless
     */
    public void end(Deadline deadline) throws FailureException {
        dismissed = true; // before it can end
        try {
            if (isAlive()) {
                ask("quit", new JsonObject(), deadline);
            }
        } catch (FailureException gone) {
            LOG.log(Level.DEBUG, "{0}: {1}", files.folder(), gone.getMessage());
        }
        leave();
        if (!isOver(deadline)) {
            LOG.log(Level.WARNING, "the storage daemon of {0} is killed", files.folder());
            process.destroyForcibly();
            if (!isOver(Deadline.in(KILLED))) {
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.stays, files.folder()), "");
            }
        }
        forget();
    }

    /** Once: the files may be another one's afterwards. */
    private synchronized void forget() {
        if (!forgotten) {
            files.remove();
            forgotten = true;
        }
    }

    private boolean isOver(Deadline deadline) throws FailureException {
        try {
            ended.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException never) {
            throw new IllegalStateException("the end of a process is no error", never);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), closing);
        }
    }
}
