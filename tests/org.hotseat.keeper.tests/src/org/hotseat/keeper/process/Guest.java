// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.hotseat.keeper.freeze.ProcessStamp;

/**
 * Stands for a machine: a process that tells the kernel's up-time all the time it runs, which nobody can delay. What it
 * has told is read when somebody asks, all of it: whoever saw it frozen and asks then misses no tick from before.
 */
public final class Guest implements AutoCloseable {

    private static final String COUNT = "while :; do read up idle < /proc/uptime; echo $up; sleep 0.01; done";
    private static final double NANOS = 1e9;
    /** Two clocks are read together when no more than this has passed between. */
    private static final long TOGETHER = Duration.ofMillis(5).toNanos();
    private static final int TRIES = 10_000;

    private final Process process;
    private final InputStream told;
    private final StringBuilder line = new StringBuilder();
    private double last;
    private long ticks;

    public Guest() throws IOException {
        this.process = new ProcessBuilder("/bin/sh", "-c", COUNT).redirectErrorStream(true).start();
        this.told = process.getInputStream();
    }

    /** The monotonic time of an up-time, to a hundredth of a second. */
    private static long monotonic(double uptime) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            double now = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
            long after = System.nanoTime();
            if (after - before < TOGETHER) {
                return after - (long) ((now - uptime) * NANOS);
            }
        }
        throw new IOException("the clocks cannot be read together");
    }

    /** Never waits: what is in the pipe now. */
    private void read() throws IOException {
        String text = new String(told.readNBytes(told.available()), US_ASCII);
        for (char one : text.toCharArray()) {
            if (one != '\n') {
                line.append(one);
                continue;
            }
            last = Double.parseDouble(line.toString());
            ticks++;
            line.setLength(0);
        }
    }

    public ProcessStamp stamp() {
        return ProcessStamp.of(process.pid()).orElseThrow();
    }

    public synchronized long ticks() throws IOException {
        read();
        return ticks;
    }

    /** When it ran last, monotonic nanoseconds. */
    public synchronized long lastTick() throws IOException {
        read();
        return monotonic(last);
    }

    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
