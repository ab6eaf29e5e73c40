// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/**
 * Events in memory, written behind by one worker. While the disk cannot be written they wait in memory, which is told
 * once; they are written with the next event after it can.
 */
public final class FileEventLog implements EventLog {

    /** How many are remembered. */
    public static final int BOUND = 10_000;

    private static final Logger LOG = System.getLogger(FileEventLog.class.getName());

    private final MonotonicClock clock;
    private final ExecutorService writer;
    private final EventFile file;
    private final IncidentBook incidents;
    private final Consumer<Failure> trouble;
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Deque<Event> events;
    private final List<Event> unwritten = new ArrayList<>();
    private long lastNumber;
    private boolean told;

    /**
     * Opens the log; reads the file at once, a few megabytes at the most.
     *
     * @param path the file; made when it is missing
     * @param clock tells the time
     * @param writer one thread for the disk
     * @param incidents knows which events belong together
     * @param trouble is told when nothing can be written, once until it has worked again; on the writer's thread
     */
    public FileEventLog(Path path, MonotonicClock clock, ExecutorService writer, IncidentBook incidents,
            Consumer<Failure> trouble) {
        this.clock = clock;
        this.incidents = incidents;
        this.writer = writer;
        this.trouble = trouble;
        this.file = new EventFile(path, BOUND);
        Deque<Event> found = new ArrayDeque<>();
        try {
            found = file.load();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "events of earlier sessions cannot be read", unreadable);
        }
        this.events = found;
        Event last = found.peekLast();
        this.lastNumber = last == null ? 0 : last.number();
    }

    @Override
    public List<Event> all() {
        synchronized (lock) {
            return List.copyOf(events);
        }
    }

    @Override
    public void add(Severity severity, Subject subject, String text, String why, Setting setting) {
        Setting whole = setting.incident().isEmpty() ? setting.in(incidents.of(subject)) : setting;
        Event event;
        synchronized (lock) {
            lastNumber++;
            event = new Event(lastNumber, clock.wall(), severity, subject, text, why, whole);
            events.addLast(event);
            if (events.size() > BOUND) {
                events.removeFirst();
            }
            unwritten.add(event);
        }
        tell(event);
        flush();
    }

    /**
     * Lets the worker write what waits. Does not block.
     *
     * @return completes, never with a failure, when what was added before is in the file or cannot be written
     */
    public CompletableFuture<Void> flush() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            writer.execute(() -> {
                try {
                    write();
                } finally {
                    done.complete(null);
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "event after the end of the session is not kept", closing);
            done.complete(null);
        }
        return done;
    }

    @Override
    public Subscription onEvent(Consumer<Event> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Event event) {
        for (Consumer<Event> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException broken) { // one listener's bug must not silence the others
                LOG.log(Level.ERROR, "a listener of the events failed", broken);
            }
        }
    }

    private void write() {
        List<Event> batch;
        List<Event> whole;
        synchronized (lock) {
            batch = List.copyOf(unwritten);
            unwritten.clear();
            whole = file.isLong() ? List.copyOf(events) : List.of();
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            if (whole.isEmpty()) {
                file.append(batch);
            } else {
                file.rewrite(whole);
            }
            told = false;
        } catch (IOException full) {
            LOG.log(told ? Level.DEBUG : Level.WARNING, "events cannot be written", full);
            putBack(batch);
            if (!told) {
                told = true;
                trouble.accept(new Failure(FailureCode.FILE, NLS.bind(Messages.notWritten, full.getMessage()),
                        Messages.notWrittenRemedy));
            }
        }
    }

    private void putBack(List<Event> batch) {
        synchronized (lock) {
            unwritten.addAll(0, batch);
            if (unwritten.size() > BOUND) {
                unwritten.subList(0, unwritten.size() - BOUND).clear();
            }
        }
    }
}
