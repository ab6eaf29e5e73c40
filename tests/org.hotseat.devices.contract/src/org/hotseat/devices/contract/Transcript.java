// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.junit.jupiter.api.Assertions;

/**
 * A conversation to the byte, as a manual shows it. It is played to a driver as the device, or to an emulated matrix as
 * the controller; whoever says another byte fails the test.
 */
public final class Transcript {

    /** Times of a controller that a device is played to: a stall of the computer is no silence. */
    public static final Cadence PATIENT = new Cadence(Duration.ofSeconds(10), Cadence.USUAL.settle(), Cadence.USUAL
            .poll(), Cadence.USUAL.ping(), Cadence.USUAL.full(), Cadence.USUAL.retry());

    private static final int MILLIS = 10_000;

    private record Line(boolean device, String text, Duration before) {
    }

    private final List<Line> lines = new ArrayList<>();

    /** The device says it. */
    public Transcript device(String text) {
        return device(Duration.ZERO, text);
    }

    /** The device says it after it was silent for a while. */
    public Transcript device(Duration silence, String text) {
        lines.add(new Line(true, text, silence));
        return this;
    }

    /** The controller says it. */
    public Transcript controller(String text) {
        lines.add(new Line(false, text, Duration.ZERO));
        return this;
    }

    /** A device that takes one connection and says no more than this. */
    public final class Device implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final Future<?> talk;

        Device(Workers workers) throws IOException {
            talk = workers.pool("transcript", 1).submit(() -> {
                try (Socket socket = door.accept()) {
                    play(socket, true);
                    socket.getInputStream().read();
                }
                return null;
            });
        }

        public int port() {
            return door.getLocalPort();
        }

        /** Fails when another byte was said. Call it after the controller has closed the connection. */
        public void finish() throws Exception {
            try {
                talk.get(MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException other) {
                throw new AssertionError("the conversation went another way", other);
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    public Device device(Workers workers) throws IOException {
        return new Device(workers);
    }

    /** Says to a device what the controller says, and compares what it answers. */
    public void playTo(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            play(socket, false);
        }
    }

    private void play(Socket socket, boolean asDevice) throws IOException {
        socket.setSoTimeout(MILLIS);
        socket.setTcpNoDelay(true);
        for (Line line : lines) {
            byte[] bytes = line.text().getBytes(UTF_8);
            if (line.device() == asDevice) {
                LockSupport.parkNanos(line.before().toNanos());
                socket.getOutputStream().write(bytes);
            } else {
                Assertions.assertEquals(line.text(), new String(socket.getInputStream().readNBytes(bytes.length),
                        UTF_8));
            }
        }
    }
}
