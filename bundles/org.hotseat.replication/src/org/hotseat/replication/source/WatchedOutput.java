// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes in small pieces and remembers since when one is on its way, so that a connection that takes nothing any more
 * can be told from one that is slow. For one thread; {@link #stands} for any.
 */
final class WatchedOutput extends OutputStream {

    private static final int PIECE = 16 * 1024;
    private static final long IDLE = 0;

    private final OutputStream to;
    private volatile long since = IDLE;

    WatchedOutput(OutputStream to) {
        this.to = to;
    }

    /** Whether one piece has been on its way for longer than this. */
    boolean stands(Duration limit) {
        long begun = since;
        return begun != IDLE && System.nanoTime() - begun > limit.toNanos();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @NonNullByDefault({}) // the parameter of the stream is not constrained
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = 0; at < length; at += PIECE) {
            begin();
            to.write(bytes, offset + at, Math.min(PIECE, length - at));
        }
        since = IDLE;
    }

    @Override
    public void flush() throws IOException {
        begin();
        to.flush();
        since = IDLE;
    }

    private void begin() {
        since = System.nanoTime() | 1; // never IDLE
    }
}
