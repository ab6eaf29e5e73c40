// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.concurrent.TimeUnit;

import org.hotseat.keeper.freeze.ProcessStamp;

/**
 * Stands for a machine: a process that stands still until it is told to go on, and ticks from then on. Its ticks are
 * read when somebody asks, all of them: whoever saw it frozen and asks then misses none from before.
 */
final class Ticker implements AutoCloseable {

    private static final String GUEST = "read go; while :; do echo tick; sleep 0.01; done";
    private static final long SECONDS = 60;

    private final Process process;
    private final InputStream told;
    private volatile boolean resumed;
    private long ticks;

    Ticker() throws IOException {
        this.process = new ProcessBuilder("/bin/sh", "-c", GUEST).redirectErrorStream(true).start();
        this.told = process.getInputStream();
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

    /** Never waits: what is in the pipe now counts. */
    synchronized long ticks() {
        try {
            for (byte one : told.readNBytes(told.available())) {
                ticks += one == '\n' ? 1 : 0;
            }
        } catch (IOException ended) {
            resumed = false; // it was killed
        }
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
