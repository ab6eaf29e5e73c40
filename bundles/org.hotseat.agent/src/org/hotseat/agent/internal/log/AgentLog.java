// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;

import com.google.gson.JsonObject;

/**
 * What {@code System.Logger} writes to. The thread that logs only makes the line; one thread writes, so a disk that
 * hangs or is full holds up nobody: lines are lost then, and counted.
 */
public final class AgentLog extends Handler {

    private static final int QUEUE = 8192;
    private static final int BATCH = 256 * 1024;
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final byte[] END = new byte[0];

    private final LogFiles files;
    private final LineFormat format;
    private final ExecutorService pool;
    private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<System.Logger.Level, LongAdder> counts = new EnumMap<>(System.Logger.Level.class);
    private final LongAdder lost = new LongAdder();
    /** Why nothing is written, empty when all is well. Written by the log's thread. */
    private volatile String trouble = "";
    private volatile boolean ended;

    /**
     * Begins to write.
     *
     * @param files where to
     * @param redactor what must not be written
     * @param workers whose thread writes
     */
    public AgentLog(LogFiles files, Redactor redactor, Workers workers) {
        this.files = files;
        this.format = new LineFormat(redactor);
        for (System.Logger.Level level : System.Logger.Level.values()) {
            counts.put(level, new LongAdder());
        }
        this.pool = workers.pool("log", 1);
        pool.execute(this::write);
    }

    @NonNullByDefault({}) // the parameter of Handler is not constrained
    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        String word = Levels.word(entry.getLevel());
        Levels.of(word).map(counts::get).ifPresent(LongAdder::increment);
        if (ended || !queue.offer(format.line(entry).getBytes(UTF_8))) {
            lost.increment();
        }
    }

    private void write() {
        Deadline pause = Deadline.in(Duration.ZERO);
        boolean more = true;
        while (more) {
            try {
                ByteArrayOutputStream batch = new ByteArrayOutputStream();
                int lines = take(batch);
                more = lines >= 0;
                lines = more ? lines : -lines - 1;
                if (trouble.isEmpty() || pause.isOver() || !more) {
                    pause = append(batch.toByteArray(), lines) ? pause : Deadline.in(RETRY);
                } else {
                    lost.add(lines);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Waits for one line and takes what there is; minus their number minus 1 when they are the last. */
    private int take(ByteArrayOutputStream batch) throws InterruptedException {
        int lines = 0;
        byte[] line = queue.take();
        while (line != null) {
            if (line == END) {
                return -lines - 1;
            }
            batch.writeBytes(line);
            lines++;
            line = batch.size() < BATCH ? queue.poll() : null;
        }
        return lines;
    }

    private boolean append(byte[] batch, int lines) {
        try {
            if (!trouble.isEmpty()) {
                JsonObject gap = new JsonObject();
                gap.addProperty("level", "warning");
                gap.addProperty("bundle", "org.hotseat.agent");
                gap.addProperty("message", "lines are missing before this one");
                gap.addProperty("failure", trouble);
                files.append((gap.toString() + '\n').getBytes(UTF_8));
            }
            if (batch.length > 0) {
                files.append(batch);
            }
            trouble = "";
            return true;
        } catch (IOException full) {
            lost.add(lines);
            trouble = String.valueOf(full.getMessage());
            return false;
        }
    }

    /**
     * How many lines there were.
     *
     * @return numbers by words of levels
     */
    public Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        for (String word : new String[] { "trace", "debug", "info", "warning", "error" }) {
            LongAdder count = counts.get(System.Logger.Level.valueOf(word.toUpperCase(Locale.ROOT)));
            all.put(word, count == null ? 0 : count.sum());
        }
        return all;
    }

    /**
     * How many lines could not be written.
     *
     * @return since the start
     */
    public long lost() {
        return lost.sum();
    }

    /**
     * Why nothing is written.
     *
     * @return empty when all is well
     */
    public String trouble() {
        return trouble;
    }

    @Override
    public void flush() {
        // the log's thread writes at once
    }

    /** Does nothing: whoever resets logging must not end the log before the agent has ended. */
    @Override
    public void close() {
        // see end()
    }

    /** Writes what waits and ends. Blocks for two seconds at the most; a second call does nothing. */
    public synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        if (!queue.offer(END)) {
            lost.add(queue.size());
            pool.shutdownNow();
            return;
        }
        pool.shutdown();
        try {
            if (!pool.awaitTermination(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
