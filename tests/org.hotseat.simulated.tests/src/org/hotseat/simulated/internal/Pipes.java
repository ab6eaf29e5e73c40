// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.replication.source.StandbyLink;

/** A connection within this process; both sides of both directions end together. */
final class Pipes implements StandbyLink {

    private static final double NANOS = 1e9;

    private final Pipe there;
    private final Pipe back;
    private final double bytesPerSecond;

    Pipes(double bytesPerSecond) throws IOException {
        there = Pipe.open();
        back = Pipe.open();
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public InputStream in() {
        return Channels.newInputStream(back.source());
    }

    @Override
    public OutputStream out() {
        OutputStream to = Channels.newOutputStream(there.sink());
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                to.write(one);
            }

            @NonNullByDefault({}) // the parameter of the stream is not constrained
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                long end = System.nanoTime() + (long) (length / bytesPerSecond * NANOS);
                to.write(bytes, offset, length);
                for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
        };
    }

    InputStream standbyIn() {
        return Channels.newInputStream(there.source());
    }

    OutputStream standbyOut() {
        return Channels.newOutputStream(back.sink());
    }

    @Override
    public void close() {
        try {
            there.sink().close();
            there.source().close();
            back.sink().close();
            back.source().close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
