// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.boards.journal.Ring;
import org.hotseat.boards.wire.Frame;

/** What the guest said and the line has not taken yet, at most a window. Positions begin with 0 for each claim. */
final class Outbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Ring ring = new Ring(Frame.WINDOW);

    /** How many bytes fit now, after some time at the most. */
    int room(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (ring.end() - ring.start() >= Frame.WINDOW && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return Frame.WINDOW - (int) (ring.end() - ring.start());
        } finally {
            lock.unlock();
        }
    }

    void add(byte[] bytes, int length) {
        lock.lock();
        try {
            ring.append(bytes, 0, length);
        } finally {
            lock.unlock();
        }
    }

    /** The line took what is before a position. */
    void taken(long position) {
        lock.lock();
        try {
            ring.forget(position);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is there from a position on. */
    byte[] from(long position) {
        lock.lock();
        try {
            return ring.copy(Math.max(position, ring.start()), Frame.MOST);
        } finally {
            lock.unlock();
        }
    }

    long start() {
        lock.lock();
        try {
            return ring.start();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the line has taken everything, after some time at the most. */
    boolean isEmpty(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (ring.end() > ring.start() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return ring.end() == ring.start();
        } finally {
            lock.unlock();
        }
    }
}
