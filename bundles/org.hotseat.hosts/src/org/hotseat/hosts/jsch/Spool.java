// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Keeps what a channel received until its reader takes it. The session's one thread writes here and must never wait
 * for a reader, or every other channel would wait as well: a spool that is full, and stays so, refuses, and the
 * library then ends that channel alone.
 */
final class Spool extends OutputStream {

    /** Held for a reader that is slow, bytes. */
    static final int LIMIT = 32 << 20;

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final Deque<byte[]> chunks = new ArrayDeque<>();
    private final int limit;
    private int first;
    private int held;
    private boolean ended;
    private boolean overrun;

    Spool(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @NonNullByDefault({}) // the parameter of the stream is not constrained
    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        lock.lock();
        try {
            long left = PATIENCE;
            while (held > 0 && held + length > limit && !ended && left > 0) {
                left = emptied.awaitNanos(left);
            }
            if (ended) {
                throw new IOException("nobody reads any more");
            }
            if (held > 0 && held + length > limit) {
                overrun = true;
                ended = true;
                filled.signalAll();
                throw new IOException("its reader is too slow");
            }
            byte[] chunk = new byte[length];
            System.arraycopy(data, from, chunk, 0, length);
            chunks.add(chunk);
            held += length;
            filled.signalAll();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the session ends", stopped);
        } finally {
            lock.unlock();
        }
    }

    /** No more comes; what is held can still be read. */
    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            filled.signalAll();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody reads any more. */
    void drop() {
        lock.lock();
        try {
            chunks.clear();
            held = 0;
            first = 0;
            close();
        } finally {
            lock.unlock();
        }
    }

    int held() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes what is there, or waits for it.
     *
     * @return how many bytes, -1 at the end
     * @throws SocketTimeoutException after the patience, when it is not 0
     */
    int read(byte[] into, int from, int length, int patienceMillis) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        lock.lock();
        try {
            await(patienceMillis);
            byte[] chunk = chunks.peek();
            if (chunk == null) {
                if (overrun) {
                    throw new IOException("its reader was too slow");
                }
                return -1;
            }
            int taken = Math.min(length, chunk.length - first);
            System.arraycopy(chunk, first, into, from, taken);
            first += taken;
            held -= taken;
            if (first == chunk.length) {
                chunks.remove();
                first = 0;
            }
            emptied.signalAll();
            return taken;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            lock.unlock();
        }
    }

    private void await(int patienceMillis) throws InterruptedException, SocketTimeoutException {
        long left = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (chunks.isEmpty() && !ended) {
            if (patienceMillis == 0) {
                filled.await();
            } else if (left <= 0) {
                throw new SocketTimeoutException("nothing came in " + patienceMillis + " ms");
            } else {
                left = filled.awaitNanos(left);
            }
        }
    }

    /** A stream of what comes; its patience in milliseconds is asked anew before each read, 0 is for ever. */
    InputStream reader(IntSupplier patience) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @NonNullByDefault({}) // the parameter of the stream is not constrained
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return Spool.this.read(into, from, length, patience.getAsInt());
            }

            @Override
            public int available() {
                return held();
            }

            @Override
            public void close() {
                drop();
            }
        };
    }
}
