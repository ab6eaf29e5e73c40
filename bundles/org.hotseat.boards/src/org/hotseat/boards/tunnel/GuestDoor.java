// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.boards.wire.Frame;

/**
 * The local socket in which a stream ends at the host: whoever connects last counts, from when it has said its first
 * words. A process that goes on with the stream of another says none, and has to connect anew. Thread-safe.
 */
final class GuestDoor implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GuestDoor.class.getName());

    /** Who is connected, and what it said first. */
    static final class Guest {

        private final SocketChannel channel;
        private final long since = MonotonicClock.SYSTEM.nanos();
        /** Guarded by the door; not to be changed. */
        private byte[] words = new byte[0];

        Guest(SocketChannel channel) {
            this.channel = channel;
        }

        SocketChannel channel() {
            return channel;
        }

        byte[] words() {
            return words;
        }

        void close() {
            try {
                channel.close();
            } catch (IOException already) {
                LOG.log(Level.DEBUG, "closing", already);
            }
        }
    }

    private final LocalDoor door;
    private final Executor threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Guest guest;
    private boolean closed;

    GuestDoor(Path path, Executor threads) throws IOException {
        this.threads = threads;
        door = new LocalDoor(path);
    }

    /** Takes connections until it is closed. */
    void accept() {
        door.accept(channel -> {
            Guest next = new Guest(channel);
            if (replace(next)) {
                threads.execute(() -> listen(next));
            }
        });
    }

    private boolean replace(Guest next) {
        Guest old;
        lock.lock();
        try {
            old = closed ? next : guest;
            guest = closed ? null : next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (old != null) {
            old.close();
        }
        return old != next;
    }

    private void listen(Guest from) {
        ByteBuffer words = ByteBuffer.allocate(Frame.MOST);
        try {
            if (from.channel.read(words) > 0) {
                lock.lock();
                try {
                    from.words = Arrays.copyOf(words.array(), words.position());
                    changed.signalAll();
                } finally {
                    lock.unlock();
                }
                return;
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the guest's connection is broken", gone);
        }
        drop(from);
    }

    /** Its connection is over, by whomever. */
    void drop(Guest old) {
        old.close();
        lock.lock();
        try {
            if (guest == old) {
                guest = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is connected has to connect anew. */
    void dropAll() {
        Guest now;
        lock.lock();
        try {
            now = guest;
        } finally {
            lock.unlock();
        }
        if (now != null) {
            drop(now);
        }
    }

    boolean isConnected() {
        lock.lock();
        try {
            return guest != null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whoever is connected and has said something. One that says nothing for that long is dropped.
     *
     * @param wanted whether to go on waiting; looked at after each change, and each patience
     */
    Optional<Guest> await(Duration patience, BooleanSupplier wanted) throws InterruptedException {
        while (wanted.getAsBoolean()) {
            Guest silent = null;
            lock.lockInterruptibly();
            try {
                Guest now = guest;
                if (now != null && now.words.length > 0) {
                    return Optional.of(now);
                }
                if (now != null && MonotonicClock.SYSTEM.nanos() - now.since > patience.toNanos()) {
                    silent = now;
                } else {
                    changed.awaitNanos(patience.toNanos());
                }
            } finally {
                lock.unlock();
            }
            if (silent != null) {
                drop(silent);
            }
        }
        return Optional.empty();
    }

    /** Who waits shall look again. */
    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        door.close();
        dropAll();
        wake();
    }
}
