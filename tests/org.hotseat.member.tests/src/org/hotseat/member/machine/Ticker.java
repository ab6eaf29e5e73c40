// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.hotseat.keeper.freeze.ProcessStamp;

/** Stands for a machine: a process that stands still until it is told to go on, and ticks from then on. */
final class Ticker implements AutoCloseable {

    private static final String GUEST = "read go; while :; do echo tick; sleep 0.01; done";
    private static final long SECONDS = 60;

    private final Process process;
    private volatile boolean resumed;
    private volatile long ticks;

    Ticker() throws IOException {
        this.process = new ProcessBuilder("/bin/sh", "-c", GUEST).redirectErrorStream(true).start();
        CompletableFuture.runAsync(this::read, task -> Thread.ofPlatform().daemon().name("ticker").start(task));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            while (lines.readLine() != null) {
                ticks++;
            }
        } catch (IOException ended) {
            resumed = false; // it was killed
        }
    }

    ProcessStamp stamp() {
        return ProcessStamp.of(process.pid()).orElseThrow();
    }

    void resume() throws IOException {
        if (!resumed) {
            resumed = true;
            try (Writer in = process.outputWriter()) {
                in.write("go\n");
            }
        }
    }

    boolean isResumed() {
        return resumed;
    }

    long ticks() {
        return ticks;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Its process is gone then, as a hypervisor promises when it has carried a machine over. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
