// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.hotseat.base.work.Workers;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.local.SecondEnforcement;
import org.hotseat.keeper.local.SharedWord;
import org.hotseat.lease.StallWatch;
import org.hotseat.lease.timing.Timing;

/**
 * The agent's half of enforcement, on a thread that does nothing else: freezes by the word that the keeper shares when
 * the keeper does not. Begun and ended once.
 */
final class SecondThread implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SecondThread.class.getName());
    /** Below the keeper's. */
    private static final String PRIORITY = "10";
    private static final long LOOK_SECONDS = 5;
    private static final long RETRY = Duration.ofMillis(5).toNanos();
    private static final long ABSENT = Duration.ofMillis(50).toNanos();
    /** A keeper that lost its folder makes another word in another file. */
    private static final long REOPEN = Duration.ofSeconds(1).toNanos();

    private final KeeperPlaces places;
    private final Partition partition;
    private final Supplier<Timing> timing;
    private final CopyBook book;
    private final ExecutorService thread;
    private final AtomicLong worst = new AtomicLong();
    private volatile boolean ended;
    private volatile boolean failing;

    SecondThread(KeeperPlaces places, Partition partition, Supplier<Timing> timing, CopyBook book, Workers workers) {
        this.places = places;
        this.partition = partition;
        this.timing = timing;
        this.book = book;
        this.thread = workers.pool("second-enforcer", 1);
    }

    void begin() {
        thread.execute(this::run);
    }

    /** How late its turns were at the worst of the last minute, nanoseconds. */
    long lateness() {
        return worst.get();
    }

    /** Whether it could freeze when it last had to. */
    boolean able() {
        return !failing;
    }

    /** On a busy host a thread like others wakes too late to be relied on; without the rights it stays one. */
    private static void hurry() {
        try {
            String thread = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString();
            Process process = new ProcessBuilder("chrt", "-f", "-p", PRIORITY, thread).redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD).start();
            boolean done = process.waitFor(LOOK_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            LOG.log(Level.INFO, done ? "the second enforcer has real-time rights"
                    : "the second enforcer has no real-time rights");
        } catch (IOException absent) {
            LOG.log(Level.INFO, "the second enforcer has no real-time rights", absent);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        hurry();
        Timing known = timing.get();
        StallWatch watch = new StallWatch(known);
        while (!ended) {
            Timing now = timing.get();
            if (!now.equals(known)) {
                known = now;
                watch = new StallWatch(now);
            }
            try (Freezer freezer = partition.freezer(); SharedWord word = SharedWord.read(places.word())) {
                enforce(now, watch, new SecondEnforcement(now, word, freezer, book::all));
            } catch (IOException absent) {
                LOG.log(Level.DEBUG, "no word is shared yet", absent);
                park(System.nanoTime() + ABSENT);
            }
        }
    }

    /** Until the times change, or it is time to open the word anew; that waits while there is something to do. */
    private void enforce(Timing now, StallWatch watch, SecondEnforcement enforcement) {
        long planned = System.nanoTime();
        long reopen = planned + REOPEN;
        while (!ended && planned - reopen < 0 && timing.get().equals(now)) {
            park(planned);
            long time = System.nanoTime();
            if (watch.turn(planned, time)) {
                LOG.log(Level.WARNING, "the second enforcer was stalled for {0} ms", (time - planned) / 1_000_000);
            }
            worst.set(watch.worstLateness(time));
            planned = System.nanoTime() + turn(enforcement);
        }
    }

    private long turn(SecondEnforcement enforcement) {
        try {
            long next = enforcement.turn();
            failing = false;
            return next;
        } catch (IOException refused) {
            if (!failing) {
                failing = true;
                LOG.log(Level.ERROR, "the machines of this host cannot be frozen", refused);
            }
            return RETRY;
        }
    }

    private void park(long until) {
        for (long left = until - System.nanoTime(); left > 0 && !ended; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        ended = true;
        thread.shutdownNow();
    }
}
