// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.devices.matrix.SwitchListener;

/**
 * The connection of one switch, what is known by it, and who hears of it. Questions are asked by one thread at a time,
 * which holds the lock of {@link LinkedSwitch}; pushes come on the thread of the session.
 */
final class Link {

    private static final Logger LOG = System.getLogger(Link.class.getName());

    private final Texts texts;
    private final Dialect dialect;
    private final Cadence cadence;
    private final ExecutorService readers;
    private final ExecutorService events;
    private final Runnable onEnd;
    private final List<SwitchListener> listeners = new CopyOnWriteArrayList<>();
    private final Mirror mirror = new Mirror(this::tell);
    private volatile @Nullable Session session;
    /** Tells pushes of this session from those of an older one. */
    private volatile @Nullable Object current;
    private volatile boolean ended;

    Link(Texts texts, Dialect dialect, Cadence cadence, ExecutorService readers, ExecutorService events,
            Runnable onEnd) {
        this.texts = texts;
        this.dialect = dialect;
        this.cadence = cadence;
        this.readers = readers;
        this.events = events;
        this.onEnd = onEnd;
    }

    List<SwitchListener> listeners() {
        return listeners;
    }

    Mirror mirror() {
        return mirror;
    }

    boolean isUp() {
        Session now = session;
        return now != null && now.isOpen();
    }

    /** What is known while the link is up. */
    Optional<Snapshot> known(Layer layer) {
        return isUp() ? mirror.snapshot(layer) : Optional.empty();
    }

    /** One question's share of a deadline. */
    Deadline command(Deadline deadline) {
        Duration left = deadline.left();
        return Deadline.in(left.compareTo(cadence.command()) < 0 ? left : cadence.command());
    }

    /** The session, made anew and read from beginning to end when there is none. */
    Session session(Deadline deadline) throws TalkException {
        Session now = session;
        if (now != null && now.isOpen()) {
            return now;
        }
        drop(new TalkException(TalkException.Kind.LOST, "the connection was closed"));
        if (deadline.isOver() || ended) {
            throw new TalkException(TalkException.Kind.NOT_SENT, ended ? "it was closed" : "no time left");
        }
        Heard heard = new Heard();
        current = heard;
        mirror.reconnected();
        Session made = dialect.connect(heard, readers, command(deadline));
        try {
            for (Layer layer : made.descriptor().planes().keySet()) {
                readAll(made, layer, deadline);
            }
        } catch (TalkException no) {
            made.close();
            throw no;
        }
        session = made;
        if (ended) {
            made.close();
            throw new TalkException(TalkException.Kind.NOT_SENT, "it was closed");
        }
        LOG.log(Level.INFO, "{0} is connected", texts.name());
        tell(new SwitchEvent.LinkUp());
        for (Layer layer : made.descriptor().planes().keySet()) {
            mirror.snapshot(layer).ifPresent(all -> tell(new SwitchEvent.Resynced(all)));
        }
        return made;
    }

    void drop(TalkException reason) {
        Session now = session;
        if (now != null) {
            session = null;
            current = null;
            now.close();
            LOG.log(Level.WARNING, "{0} is lost: {1}", texts.name(), reason.text());
            tell(new SwitchEvent.LinkDown(texts.of(reason)));
        }
    }

    /** The switch is not used any more; nobody is told. May be called by any thread. */
    void end() {
        ended = true;
        listeners.clear();
        current = null;
        Session now = session;
        if (now != null) {
            now.close();
        }
    }

    void readAll(Session of, Layer layer, Deadline deadline) throws TalkException {
        Plane plane = of.descriptor().planes().get(layer);
        if (plane != null) {
            read(of, layer, new LinkedHashSet<>(plane.outputs()), deadline);
        }
    }

    Map<Output, Crosspoint> read(Session of, Layer layer, Set<Output> outputs, Deadline deadline)
            throws TalkException {
        if (deadline.isOver()) {
            throw new TalkException(TalkException.Kind.LOST, "no time left to read it");
        }
        long mark = mirror.mark();
        Map<Output, Crosspoint> seen = of.read(layer, outputs, command(deadline));
        mirror.answer(layer, seen, mark);
        return seen;
    }

    /** Lets the device do something. */
    void pause(Deadline until) throws TalkException {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(cadence.poll().toNanos(), until.left().toNanos()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new TalkException(TalkException.Kind.LOST, "interrupted");
        }
    }

    /** An output settles within this time, or within the deadline when that is shorter. */
    Deadline settle(Deadline deadline) {
        Duration left = deadline.left();
        return Deadline.in(left.compareTo(cadence.settle()) < 0 ? left : cadence.settle());
    }

    private void tell(SwitchEvent event) {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            events.execute(() -> listeners.forEach(one -> tellOne(one, event)));
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "nobody hears of it: the switch was closed", closed);
        }
    }

    /** A listener that fails keeps the others from nothing. */
    private static void tellOne(SwitchListener one, SwitchEvent event) {
        try {
            one.heard(event);
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "a listener of a switch fails", broken);
        }
    }

    /** What one session says by itself. */
    private final class Heard implements Pushes {

        @Override
        public void routes(Layer layer, Map<Output, Source> routes) {
            if (current == this) {
                mirror.routes(layer, routes);
            }
        }

        @Override
        public void locks(Layer layer, Map<Output, LockState> locks) {
            if (current == this) {
                mirror.locks(layer, locks);
            }
        }

        @Override
        public void ended(String reason) {
            if (current == this) {
                LOG.log(Level.DEBUG, "{0}: {1}", texts.name(), reason);
                onEnd.run();
            }
        }
    }
}
