// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.nio.ByteBuffer;
import java.time.Duration;

import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.simulated.internal.world.SimHost;

/** The memory of a simulated guest at one moment, as if it were copied by and by. For one thread. */
final class SimulatedCut implements Cut {

    private static final double BYTES_PER_SECOND = 300e6;

    private final SimHost host;
    private final long generation;
    private final String description;
    private final Duration pause;
    private final byte[] stream;
    private final double begun;
    private boolean closed;

    SimulatedCut(SimHost host, long generation, String description, Duration pause, byte[] stream) {
        this.host = host;
        this.generation = generation;
        this.description = description;
        this.pause = pause;
        this.stream = stream;
        begun = host.world().now();
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public long copied() {
        return (long) Math.min(stream.length, (host.world().now() - begun) * BYTES_PER_SECOND * host.settings().speed());
    }

    @Override
    public boolean whole() {
        return copied() == stream.length;
    }

    @Override
    public ByteBuffer view(long position, int length) {
        if (closed) {
            throw new IllegalStateException("it is closed");
        }
        return ByteBuffer.wrap(stream, Math.toIntExact(position), length).slice().asReadOnlyBuffer();
    }

    @Override
    public void close() {
        closed = true;
    }
}
