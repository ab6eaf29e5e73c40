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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The local socket in which a machine's serial channel ends. Whoever reaches its folder may connect; the newest
 * connection counts. Whether anything goes through is not decided here. Thread-safe; one thread reads, one writes.
 */
final class GuestSocket implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GuestSocket.class.getName());

    private final LocalDoor door;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable GuestLine guest;
    private boolean closed;
    /** Told under the lock, so that nothing for the one before can come to the next. */
    private Runnable ended = () -> { };

    GuestSocket(Path path) throws IOException {
        door = new LocalDoor(path);
    }

    /**
     * Takes connections from now on. Called once.
     *
     * @param threads gives one
     * @param whenEnded told that a connection is over, before the next counts; must not block
     */
    void listen(ExecutorService threads, Runnable whenEnded) {
        lock.lock();
        try {
            ended = whenEnded;
        } finally {
            lock.unlock();
        }
        threads.execute(() -> door.accept(this::let));
    }

    private void let(SocketChannel channel) {
        replace(null); // what the one before has left is nobody's from now on
        try {
            replace(new GuestLine(channel));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a guest's connection is broken at once", gone);
        }
    }

    private void replace(@Nullable GuestLine next) {
        GuestLine old;
        lock.lock();
        try {
            if (closed) { // who connected at the last moment is not left connected with nobody
                close(next);
            }
            old = guest;
            if (old != null) {
                ended.run();
            }
            guest = closed ? null : next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        close(old);
    }

    private static void close(@Nullable GuestLine line) {
        if (line != null) {
            line.close();
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

    private boolean isNow(GuestLine line) {
        lock.lock();
        try {
            return guest == line;
        } finally {
            lock.unlock();
        }
    }

    /** The connection, waited for no longer than that; null when there is none. */
    private @Nullable GuestLine await(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (guest == null && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return guest;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a connection, and until the guest has read all that was written to it but a piece.
     *
     * @param patience how long for each
     * @return whether the next piece can be written
     */
    boolean hasRoom(Duration patience) throws InterruptedException {
        GuestLine now = await(patience);
        try {
            return now != null && now.hasRoom(patience);
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "the guest's connection is broken", broken);
            gone(now);
            return false;
        }
    }

    /**
     * Reads what the guest says. Blocks while it says nothing.
     *
     * @param into filled from its beginning
     * @param most bytes
     * @param patience how long to wait for a connection
     * @return bytes; 0 when there is no connection, or it ended, or another has taken its place
     */
    int read(byte[] into, int most, Duration patience) throws InterruptedException {
        GuestLine now = await(patience);
        if (now == null) {
            return 0;
        }
        try {
            int length = now.read(ByteBuffer.wrap(into, 0, most));
            if (length < 0) {
                gone(now);
            }
            return length > 0 && isNow(now) ? length : 0;
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "the guest's connection is broken", broken);
            gone(now);
            return 0;
        }
    }

    /**
     * Writes the next piece for the guest, when there is {@linkplain #hasRoom room} for it. Does not block.
     *
     * @param bytes what is left of them is for later
     * @param most bytes of a piece, at most 16: it must be a small buffer of the system
     * @param wanted whether they are for the connection of now
     * @return whether there is such a connection
     */
    boolean write(ByteBuffer bytes, int most, BooleanSupplier wanted) {
        GuestLine now;
        lock.lock();
        try {
            now = wanted.getAsBoolean() ? guest : null;
        } finally {
            lock.unlock();
        }
        if (now == null) {
            return false;
        }
        try {
            now.write(bytes, most);
            return true;
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "the guest's connection is broken", broken);
            gone(now);
            return false;
        }
    }

    private void gone(GuestLine old) {
        lock.lock();
        try {
            if (guest == old) {
                ended.run();
                guest = null;
            }
        } finally {
            lock.unlock();
        }
        close(old);
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
        replace(null);
    }
}
