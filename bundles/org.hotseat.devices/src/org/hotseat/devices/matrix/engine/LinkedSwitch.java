// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchListener;
import org.hotseat.devices.matrix.Taken;

/**
 * A switch over the sessions of a dialect. One lock lets one caller ask at a time; a caller that does not get it until
 * its deadline has asked nothing.
 */
public final class LinkedSwitch implements MatrixSwitch {

    /** One listens; the other looks a name up while the old one still ends. */
    private static final int READERS = 3;

    /** A question that may be asked twice. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Session session) throws TalkException, FailureException;
    }

    private final Texts texts;
    private final ReentrantLock one = new ReentrantLock();
    private final ExecutorService readers;
    private final ExecutorService events;
    private final ExecutorService keeping;
    private final Link link;
    private final Keeper keeper;

    /**
     * Not connected yet.
     *
     * @param name for people and threads; without a password
     * @param dialect makes the sessions
     * @param cadence its times
     * @param workers gives its threads
     */
    public LinkedSwitch(String name, Dialect dialect, Cadence cadence, Workers workers) {
        texts = new Texts(name);
        readers = workers.pool("switch-" + name, READERS);
        events = workers.pool("switch-events-" + name, 1);
        keeping = workers.pool("switch-keeper-" + name, 1);
        link = new Link(texts, dialect, cadence, readers, events, this::wake);
        keeper = new Keeper(link, one, cadence);
    }

    private void wake() {
        keeper.wake();
    }

    private boolean enter(Deadline deadline) {
        try {
            return !deadline.isOver() && one.tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T ask(Deadline deadline, Question<T> question) throws FailureException {
        if (!enter(deadline)) {
            throw new FailureException(texts.late());
        }
        try {
            boolean old = link.isUp();
            try {
                return askOnce(deadline, question);
            } catch (TalkException no) {
                if (!old || deadline.isOver() || Thread.currentThread().isInterrupted()) {
                    throw new FailureException(texts.of(no), no);
                }
                return askOnce(deadline, question);
            }
        } catch (TalkException no) {
            throw new FailureException(texts.of(no), no);
        } finally {
            one.unlock();
        }
    }

    private <T> T askOnce(Deadline deadline, Question<T> question) throws TalkException, FailureException {
        try {
            return question.ask(link.session(deadline));
        } catch (TalkException no) {
            link.drop(no);
            throw no;
        }
    }

    @Override
    public Descriptor describe(Deadline deadline) throws FailureException {
        return ask(deadline, Session::descriptor);
    }

    @Override
    public Snapshot read(Layer layer, Freshness freshness, Deadline deadline) throws FailureException {
        Optional<Snapshot> known = freshness == Freshness.KNOWN ? link.known(layer) : Optional.empty();
        return known.isPresent() ? known.get() : ask(deadline, session -> {
            link.readAll(session, layer, deadline);
            return link.mirror().snapshot(layer)
                    .filter(all -> session.descriptor().planes().containsKey(layer))
                    .orElseThrow(() -> new FailureException(texts.noLayer(layer)));
        });
    }

    @Override
    public Taken take(Layer layer, Map<Output, Source> wanted, Deadline deadline) {
        if (wanted.containsValue(Source.UNKNOWN)) {
            throw new IllegalArgumentException("nobody can want an unknown source: " + wanted);
        }
        if (!enter(deadline)) {
            TreeMap<Output, Outcome> none = new TreeMap<>();
            wanted.keySet().forEach(output -> none.put(output, new Outcome.NotSent(texts.late())));
            return new Taken(none);
        }
        try {
            return new Taken(new TakeOrder(link, texts, layer, deadline).run(wanted));
        } finally {
            one.unlock();
        }
    }

    @Override
    public Outcome lock(Layer layer, Output output, LockOrder order, Deadline deadline) {
        if (!enter(deadline)) {
            return new Outcome.NotSent(texts.late());
        }
        try {
            return new LockTurn(link, texts, layer, output, order, deadline).run();
        } finally {
            one.unlock();
        }
    }

    @Override
    public Subscription watch(SwitchListener listener) {
        link.listeners().add(listener);
        keeper.begin(keeping);
        return () -> link.listeners().remove(listener);
    }

    @Override
    public Duration probe(Deadline deadline) throws FailureException {
        return ask(deadline, session -> {
            long begin = MonotonicClock.SYSTEM.nanos();
            session.ping(link.command(deadline));
            return Duration.ofNanos(MonotonicClock.SYSTEM.nanos() - begin);
        });
    }

    @Override
    public void close() {
        keeper.end();
        keeping.shutdownNow();
        link.end();
        events.shutdownNow();
        readers.shutdownNow();
    }
}
