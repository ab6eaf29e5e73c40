// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Layer;

/**
 * Keeps a watched switch connected: connects again with growing pauses, asks for signs of life, and compares all with
 * what is known. Has one thread of its own; it gives way to callers that ask.
 */
final class Keeper {

    private static final Logger LOG = System.getLogger(Keeper.class.getName());

    private final Link link;
    private final ReentrantLock one;
    private final Cadence cadence;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean ended;
    private Deadline full = Deadline.in(Duration.ZERO);
    private Duration pause = Duration.ZERO;

    Keeper(Link link, ReentrantLock one, Cadence cadence) {
        this.link = link;
        this.one = one;
        this.cadence = cadence;
    }

    void begin(ExecutorService thread) {
        if (!ended && begun.compareAndSet(false, true)) {
            thread.execute(this::keep);
        }
    }

    void wake() {
        woken.release();
    }

    void end() {
        ended = true;
        wake();
    }

    private void keep() {
        try {
            while (!ended) {
                Duration wait = round();
                if (woken.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                    woken.drainPermits();
                }
            }
        } catch (InterruptedException over) {
            LOG.log(Level.DEBUG, "the switch was closed", over);
        }
    }

    /** Until when nothing is to be done. */
    private Duration round() throws InterruptedException {
        Deadline deadline = Deadline.in(cadence.command().multipliedBy(2));
        if (!one.tryLock(cadence.command().toNanos(), TimeUnit.NANOSECONDS)) {
            return cadence.poll();
        }
        try {
            boolean old = link.isUp();
            Session session = link.session(deadline);
            pause = Duration.ZERO;
            if (!old) {
                full = Deadline.in(cadence.full());
            } else if (full.isOver()) {
                for (Layer layer : session.descriptor().planes().keySet()) {
                    link.readAll(session, layer, deadline);
                }
                full = Deadline.in(cadence.full());
            } else {
                session.ping(link.command(deadline));
            }
            return shorter(cadence.ping(), full.left());
        } catch (TalkException no) {
            link.drop(no);
            pause = pause.isZero() ? cadence.retry() : shorter(pause.multipliedBy(2), cadence.ping());
            if (no.kind() == TalkException.Kind.SIGN_IN) {
                pause = cadence.full(); // devices lock accounts that fail often
            }
            LOG.log(Level.DEBUG, "no connection", no);
            return pause;
        } finally {
            one.unlock();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
