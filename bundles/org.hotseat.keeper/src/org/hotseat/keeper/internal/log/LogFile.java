// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.file.WholeAppend;
import org.hotseat.keeper.internal.config.KeeperConfig;

/**
 * The log file. Whoever logs only puts a line into a queue: the thread for the disk writes it, so a disk that hangs
 * stops nobody; what finds the queue full is counted and told later. Rotated by size: file, file.1, file.2 …
 * Thread-safe.
 */
public final class LogFile extends Handler {

    private static final int MOST_WAITING = 1000;

    private final KeeperConfig.Log config;
    private final ExecutorService disk;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicLong lost = new AtomicLong();
    private final JsonFormat format = new JsonFormat();

    /**
     * A log.
     *
     * @param config where and how much
     * @param disk one thread; belongs to the caller
     */
    public LogFile(KeeperConfig.Log config, ExecutorService disk) {
        this.config = config;
        this.disk = disk;
    }

    @NonNullByDefault({}) // the handler of the platform is not annotated
    @Override
    public void publish(LogRecord event) {
        if (!isLoggable(event)) {
            return;
        }
        if (!waiting.offer(format.format(event))) {
            lost.incrementAndGet();
        } else if (scheduled.compareAndSet(false, true) && !disk.isShutdown()) {
            disk.execute(this::write);
        }
    }

    /** Lines that were not written: the queue was full, or the disk refused. */
    public long lost() {
        return lost.get();
    }

    @Override
    public void flush() {
        // the thread for the disk never rests while something waits
    }

    @Override
    public void close() {
        flush();
    }

    private void write() {
        scheduled.set(false);
        List<String> lines = new ArrayList<>();
        waiting.drainTo(lines);
        if (lines.isEmpty()) {
            return;
        }
        try {
            if (Files.exists(config.file()) && Files.size(config.file()) >= config.bytes()) {
                rotate();
            }
            WholeAppend.append(config.file(), String.join("", lines).getBytes(UTF_8), false);
        } catch (IOException full) {
            lost.addAndGet(lines.size()); // told by the status; a log cannot log its own failure
        }
    }

    private void rotate() throws IOException {
        for (int number = config.files() - 1; number > 0; number--) {
            Path older = numbered(number);
            Path newer = number == 1 ? config.file() : numbered(number - 1);
            if (Files.exists(newer)) {
                Files.move(newer, older, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (config.files() == 1) {
            Files.delete(config.file());
        }
    }

    private Path numbered(int number) {
        return Path.of(config.file() + "." + number);
    }
}
