// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** One direction of a connection in memory: bounded, may break after so many bytes, flip a bit, or take nothing. */
public final class Pipe {

    private static final int ROOM = 32 * 1024;

    private final byte[] ring = new byte[ROOM];
    private long written;
    private long read;
    private boolean closed;
    private boolean stuck;
    private long breaksAt = Long.MAX_VALUE;
    private long flipsAt = Long.MAX_VALUE;
    private volatile long nanosPerByte;

    /** Ends for both sides when so many bytes have gone in. */
    public synchronized Pipe breaksAt(long bytes) {
        breaksAt = bytes;
        return this;
    }

    /** One bit of this byte is wrong. */
    public synchronized Pipe flipsAt(long position) {
        flipsAt = position;
        return this;
    }

    /** Takes no more bytes, without an error. */
    public synchronized Pipe stuck(boolean now) {
        stuck = now;
        notifyAll();
        return this;
    }

    /** A slow link. */
    public Pipe bytesPerSecond(long rate) {
        nanosPerByte = 1_000_000_000 / rate;
        return this;
    }

    /** How much has gone in. */
    public synchronized long written() {
        return written;
    }

    /** At once, for both sides; what is inside is lost when it broke. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void put(byte one) throws IOException {
        while (!closed && (stuck || written - read == ROOM)) {
            await();
        }
        if (written == breaksAt) {
            close();
        }
        if (closed) {
            throw new IOException("broken pipe");
        }
        ring[(int) (written % ROOM)] = written == flipsAt ? (byte) (one ^ 4) : one;
        written++;
        notifyAll();
    }

    private synchronized int take(byte[] to, int offset, int length) throws IOException {
        while (!closed && written == read) {
            await();
        }
        if (written == read) {
            return -1;
        }
        int count = (int) Math.min(length, written - read);
        for (int at = 0; at < count; at++) {
            to[offset + at] = ring[(int) (read++ % ROOM)];
        }
        notifyAll();
        return count;
    }

    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** The end that is written to. */
    public OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                put((byte) one);
            }

            @NonNullByDefault({}) // the parameter of the stream is not constrained
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                long end = System.nanoTime() + length * nanosPerByte;
                for (int at = 0; at < length; at++) {
                    put(bytes[offset + at]);
                }
                while (nanosPerByte > 0 && System.nanoTime() < end) {
                    LockSupport.parkNanos(end - System.nanoTime());
                }
            }
        };
    }

    /** The end that is read from. */
    public InputStream in() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return take(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @NonNullByDefault({}) // the parameter of the stream is not constrained
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return length == 0 ? 0 : take(bytes, offset, length);
            }
        };
    }
}
