// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * Watches from outside, on one clock, where machines tick: one thread per host and machine reads the serial line. It
 * knows nothing of leases and epochs. Thread-safe.
 */
public final class Observer implements AutoCloseable {

    /** Hears everything that is written on a line; called on the line's own thread. */
    @FunctionalInterface
    public interface Ear {
        /**
         * Some signs.
         *
         * @param bytes content, good until this returns
         * @param count how many of them
         * @param now when they were read
         */
        void hear(byte[] bytes, int count, long now);
    }

    private static final char BEGIN = 'S';
    private static final int MOST = 4096;

    private final Map<String, List<Run>> runs = new HashMap<>();
    private final Map<String, Long> starts = new HashMap<>();
    private final Map<HostId, Long> wakes = new HashMap<>();
    private final List<RandomAccessFile> lines = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    /**
     * Watches one more line.
     *
     * @param machine whose
     * @param host on which host
     * @param line the pipe that it writes to
     * @throws IOException when it cannot be opened
     */
    void watch(String machine, HostId host, Path line) throws IOException {
        watch(machine, host, line, (bytes, count, now) -> {
        });
    }

    /**
     * Watches one more line, and lets somebody else hear it.
     *
     * @param machine whose; 'S' is written when it begins from nothing, and any other sign is a sign of life
     * @param host on which host
     * @param line the pipe that it writes to
     * @param ear hears it
     * @throws IOException when it cannot be opened
     */
    public void watch(String machine, HostId host, Path line, Ear ear) throws IOException {
        RandomAccessFile pipe = new RandomAccessFile(line.toFile(), "rw"); // never an end, whoever comes and goes
        lines.add(pipe);
        Thread thread = new Thread(() -> read(machine, host, pipe, ear), "observer-" + machine + '-' + host);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void read(String machine, HostId host, RandomAccessFile pipe, Ear ear) {
        byte[] bytes = new byte[MOST];
        try {
            while (true) {
                int count = pipe.read(bytes);
                long now = System.nanoTime();
                if (closed || count < 0) {
                    return;
                }
                ear.hear(bytes, count, now);
                note(machine, host, new String(bytes, 0, count, ISO_8859_1), now);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized void note(String machine, HostId host, String ticks, long now) {
        List<Run> known = runs.computeIfAbsent(machine, any -> new ArrayList<>());
        starts.merge(machine, ticks.chars().filter(tick -> tick == BEGIN).count(), Long::sum);
        int last = known.size() - 1;
        while (last >= 0 && !known.get(last).host().equals(host)) {
            last--;
        }
        boolean begins = ticks.indexOf(BEGIN) >= 0;
        if (last >= 0 && (!begins || ticks.charAt(0) != BEGIN)) {
            goOn(known, last, now);
        }
        if (last < 0 || begins) {
            known.add(new Run(machine, host, now, now, false));
        }
    }

    private void goOn(List<Run> known, int index, long now) {
        Run run = known.get(index);
        Long wake = wakes.get(run.host());
        if (wake != null && run.last() - wake < 0) {
            known.add(new Run(run.machine(), run.host(), wake, now, true));
        } else {
            known.set(index, run.until(now));
        }
    }

    /**
     * Notes that a host which was wholly stopped goes on from now: its processes are told apart from what they did
     * before.
     *
     * @param host not yet going on
     */
    public synchronized void wakes(HostId host) {
        wakes.put(host, System.nanoTime());
    }

    /**
     * Where a machine has run.
     *
     * @param machine its name
     * @return by the beginning
     */
    public synchronized List<Run> runs(String machine) {
        return List.copyOf(runs.getOrDefault(machine, List.of()));
    }

    /**
     * The newest tick of a machine anywhere.
     *
     * @param machine its name
     * @return the run that it belongs to; empty before the first
     */
    public synchronized Optional<Run> newest(String machine) {
        return runs.getOrDefault(machine, List.of()).stream().max((one, other) -> Long.compare(one.last() - other.last(),
                0));
    }

    /**
     * How far apart the runs of each machine are. What a host that was wholly stopped does when it wakes is in
     * {@link #lingered()} where another host had begun meanwhile.
     *
     * @return of every two runs that follow each other, the time between them, in nanoseconds; negative when a machine
     *         ran twice
     */
    public synchronized List<Long> gaps() {
        List<Long> gaps = new ArrayList<>();
        for (List<Run> all : runs.values()) {
            for (int later = 1; later < all.size(); later++) {
                if (all.get(later).woken()) {
                    continue;
                }
                long latest = Long.MIN_VALUE;
                for (Run earlier : all.subList(0, later)) {
                    latest = Math.max(latest, earlier.last() - all.get(later).first());
                }
                gaps.add(-latest);
            }
        }
        return gaps;
    }

    /**
     * For how long processes of hosts that were wholly stopped went on after they woke, beside others that had begun.
     *
     * @return from the wake to the last tick, in nanoseconds; one for each such process
     */
    public synchronized List<Long> lingered() {
        List<Long> times = new ArrayList<>();
        for (List<Run> all : runs.values()) {
            Map<HostId, Run> before = new HashMap<>();
            for (Run run : all) {
                Run slept = before.put(run.host(), run);
                if (run.woken() && slept != null && all.stream().anyMatch(other -> other.first() - slept.last() > 0
                        && other.first() - run.first() < 0)) {
                    times.add(run.last() - run.first());
                }
            }
        }
        return times;
    }

    /**
     * How often a machine has begun to run, from the first time on.
     *
     * @param machine its name
     * @return counts processes, whatever is forgotten
     */
    public synchronized long starts(String machine) {
        return starts.getOrDefault(machine, 0L);
    }

    /** Forgets all runs but the newest of each machine: what comes is counted anew. */
    public synchronized void forget() {
        runs.replaceAll((machine, all) -> new ArrayList<>(all.stream().max((one, other) -> Long.compare(one.last()
                - other.last(), 0)).stream().toList()));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (RandomAccessFile line : lines) {
            line.write(BEGIN); // wakes its reader
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IOException(ended);
            }
        }
        for (RandomAccessFile line : lines) {
            line.close();
        }
    }
}
