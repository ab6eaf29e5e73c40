// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Keeps what a command prints, up to a limit; what is beyond is taken and dropped. Never waits. */
final class Collector extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CountDownLatch end = new CountDownLatch(1);
    private final int limit;
    private boolean overflowed;

    Collector(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int one) {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @NonNullByDefault({}) // the parameter of the stream is not constrained
    @Override
    public synchronized void write(byte[] data, int from, int length) {
        int room = Math.min(length, limit - kept.size());
        kept.write(data, from, room);
        overflowed |= room < length;
    }

    @Override
    public void close() {
        end.countDown();
    }

    boolean awaitEnd(long nanos) throws InterruptedException {
        return end.await(nanos, TimeUnit.NANOSECONDS);
    }

    synchronized boolean overflowed() {
        return overflowed;
    }

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
