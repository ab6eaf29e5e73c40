// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.observed.history.Metric;
import org.hotseat.observed.history.SampleHistory;
import org.hotseat.observed.history.Series;

/**
 * Keeps figures. Written by the session's recorder, read by anybody; the disk is written behind by one worker, and one
 * that fails costs the day, not the ten minutes: that is told once, and it is tried again every minute.
 */
public final class HistoryStore implements SampleHistory {

    /** How far memory reaches back. */
    public static final Duration RECENT = Duration.ofMinutes(10);

    private static final Logger LOG = System.getLogger(HistoryStore.class.getName());

    private final Path path;
    private final Executor disk;
    private final Consumer<Failure> trouble;
    private final Object lock = new Object();
    private final Map<String, RecentRing> rings = new HashMap<>();
    private final int ringSize;
    private volatile @Nullable HistoryFolder folder;
    private Map<String, float[]> minute = new HashMap<>();
    private Map<String, int[]> counts = new HashMap<>();
    private long minuteNumber = -1;
    private boolean told;

    /**
     * Opens the history; the worker reads the journal of the present hour before it writes anything. Does not block.
     *
     * @param path folder of the files
     * @param cycle time between two samples
     * @param now wall time
     * @param disk one worker
     * @param trouble is told when nothing can be written, once until it has worked again; on the worker
     */
    public HistoryStore(Path path, Duration cycle, Instant now, Executor disk, Consumer<Failure> trouble) {
        this.path = path;
        this.disk = disk;
        this.trouble = trouble;
        this.ringSize = Math.toIntExact(Math.max(2, RECENT.toMillis() / cycle.toMillis()));
        leave(() -> attempt(() -> folder = new HistoryFolder(path, now.toEpochMilli() / HourBook.HOUR_MILLIS)));
    }

    /** Something that needs the disk. */
    @FunctionalInterface
    private interface DiskWork {
        void run() throws IOException;
    }

    private void attempt(DiskWork work) {
        try {
            work.run();
            told = false;
        } catch (IOException unusable) {
            LOG.log(told ? Level.DEBUG : Level.WARNING, "figures cannot be written", unusable);
            if (!told) {
                told = true;
                trouble.accept(new Failure(FailureCode.FILE, NLS.bind(Messages.notWritten, unusable.getMessage()),
                        Messages.notWrittenRemedy));
            }
        }
    }

    /**
     * Takes one subject's figures, in the order of {@link Metric}.
     *
     * @param time of the figures
     * @param subjectId host id or machine UUID
     * @param figures one per metric, NaN where unknown; stays the caller's
     */
    public void add(Instant time, String subjectId, float[] figures) {
        long millis = time.toEpochMilli();
        synchronized (lock) {
            turnMinute(millis / HourBook.MINUTE_MILLIS);
            rings.computeIfAbsent(subjectId, id -> new RecentRing(ringSize)).add(millis, figures);
            float[] sums = minute.computeIfAbsent(subjectId, id -> new float[HourBook.METRICS]);
            int[] numbers = counts.computeIfAbsent(subjectId, id -> new int[HourBook.METRICS]);
            for (int metric = 0; metric < sums.length; metric++) {
                if (!Float.isNaN(figures[metric])) {
                    sums[metric] += figures[metric];
                    numbers[metric]++;
                }
            }
        }
    }

    /** A minute is over: its means go to the disk. */
    private void turnMinute(long number) {
        if (number == minuteNumber) {
            return;
        }
        Map<String, float[]> means = minute;
        means.forEach((subject, sums) -> {
            int[] numbers = counts.get(subject);
            for (int metric = 0; metric < sums.length && numbers != null; metric++) {
                sums[metric] = numbers[metric] == 0 ? Float.NaN : sums[metric] / numbers[metric];
            }
        });
        long old = minuteNumber;
        minute = new HashMap<>();
        counts = new HashMap<>();
        minuteNumber = number;
        long oldest = number * HourBook.MINUTE_MILLIS - RECENT.toMillis();
        rings.values().removeIf(ring -> ring.lastMillis() < oldest);
        if (old >= 0 && !means.isEmpty()) {
            leave(old, means);
        }
    }

    private void leave(long number, Map<String, float[]> means) {
        long hour = number / HourBook.MINUTES;
        leave(() -> attempt(() -> {
            HistoryFolder target = folder;
            if (target == null) {
                target = new HistoryFolder(path, hour);
                folder = target;
            }
            target.write(hour, (int) (number % HourBook.MINUTES), means);
        }));
    }

    private void leave(Runnable work) {
        try {
            disk.execute(work);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "last minute not kept, the session ends", closing);
        }
    }

    @Override
    public Series read(String subjectId, Metric metric, Instant from, Instant to) throws FailureException {
        SeriesBuilder out = new SeriesBuilder();
        long recentFrom;
        synchronized (lock) {
            RecentRing ring = rings.get(subjectId);
            recentFrom = ring == null ? Long.MAX_VALUE : ring.firstMillis();
        }
        if (from.toEpochMilli() < recentFrom) {
            readDisk(subjectId, metric, new long[] { from.toEpochMilli(), Math.min(to.toEpochMilli(), recentFrom - 1) },
                    out);
        }
        synchronized (lock) {
            RecentRing ring = rings.get(subjectId);
            if (ring != null) {
                ring.read(metric, from.toEpochMilli(), to.toEpochMilli(), out);
            }
        }
        return out.build();
    }

    private void readDisk(String subjectId, Metric metric, long[] span, SeriesBuilder out) throws FailureException {
        HistoryFolder source = folder;
        if (source == null) {
            return;
        }
        long first = Math.max(span[0], span[1] - HistoryFolder.HOURS * HourBook.HOUR_MILLIS) / HourBook.HOUR_MILLIS;
        try {
            for (long hour = first; hour <= span[1] / HourBook.HOUR_MILLIS; hour++) {
                Optional<float[]> row = source.read(hour, subjectId);
                if (row.isPresent()) {
                    HourBook.read(hour, row.get(), metric, span, out);
                }
            }
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE,
                    NLS.bind(Messages.unreadable, unreadable.getMessage()), Messages.unreadableRemedy), unreadable);
        }
    }
}
