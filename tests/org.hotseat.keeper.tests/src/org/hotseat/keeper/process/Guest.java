// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.hotseat.keeper.freeze.ProcessStamp;

/** Stands for a machine: a process that tells the kernel's up-time all the time it runs, which nobody can delay. */
public final class Guest implements AutoCloseable {

    private static final String COUNT = "while :; do read up idle < /proc/uptime; echo $up; sleep 0.01; done";
    private static final double NANOS = 1e9;

    private final Process process;
    private volatile double last;
    private volatile long ticks;

    public Guest() throws IOException {
        this.process = new ProcessBuilder("/bin/sh", "-c", COUNT).redirectErrorStream(true).start();
        CompletableFuture.runAsync(this::read, task -> Thread.ofPlatform().daemon().name("guest").start(task));
    }

    /** The monotonic time of an up-time, to a hundredth of a second. */
    private static long monotonic(double uptime) throws IOException {
        double now = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
        return System.nanoTime() - (long) ((now - uptime) * NANOS);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Double.parseDouble(line);
                ticks++;
            }
        } catch (IOException | NumberFormatException ended) {
            ticks = -1;
        }
    }

    public ProcessStamp stamp() {
        return ProcessStamp.of(process.pid()).orElseThrow();
    }

    public long ticks() {
        return ticks;
    }

    /** When it ran last, monotonic nanoseconds. */
    public long lastTick() throws IOException {
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
