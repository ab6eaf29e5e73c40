// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.frame;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.time.MonotonicClock;

/** Reads frames from a stream. {@link #next} is for one thread, the rest for any. */
public final class FrameReader {

    private static final int BUFFER = 32 * 1024;

    private final InputStream in;
    private final MonotonicClock clock;
    private volatile boolean begun;
    private volatile long lastNanos;
    private int length;

    /**
     * At the beginning of a stream.
     *
     * @param in what to read; not closed here
     * @param clock for deadlines
     */
    public FrameReader(InputStream in, MonotonicClock clock) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.clock = clock;
        this.lastNanos = clock.nanos();
    }

    /**
     * Reads one message. Blocks; whoever closes the stream ends it.
     *
     * @param most bytes after the length, checked before anything is kept for them
     * @return the message
     * @throws IOException {@link FrameRefused} when it is none, else when the stream ends
     */
    public Message next(int most) throws IOException {
        int first = in.read();
        if (first < 0) {
            throw new EOFException(Messages.closed);
        }
        lastNanos = clock.nanos();
        begun = true;
        byte[] head = new byte[Integer.BYTES];
        head[0] = (byte) first;
        fill(head, 1);
        long announced = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
        if (announced > most) {
            throw new FrameRefused(NLS.bind(Messages.tooLong, announced, most));
        }
        byte[] content = new byte[(int) announced];
        fill(content, 0);
        length = content.length;
        lastNanos = clock.nanos();
        begun = false;
        return Frames.read(content);
    }

    private void fill(byte[] bytes, int from) throws IOException {
        if (in.readNBytes(bytes, from, bytes.length - from) < bytes.length - from) {
            throw new EOFException(Messages.closed);
        }
    }

    /**
     * How long the last message was; for the thread that reads.
     *
     * @return bytes after the length
     */
    public int length() {
        return length;
    }

    /**
     * How long nothing began and nothing ended.
     *
     * @return nanoseconds since the beginning of a frame that is under way, else since the end of the last one
     */
    public long nanosSince() {
        return clock.nanos() - lastNanos;
    }

    /**
     * Whether a frame has begun and not ended.
     *
     * @return true in the middle of a frame
     */
    public boolean isInFrame() {
        return begun;
    }
}
