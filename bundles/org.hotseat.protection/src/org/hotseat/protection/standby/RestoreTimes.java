// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;

/**
 * How long machines took to be put together on this host, in real take-overs and in drills. Kept in a file for each
 * machine, a line for each time, so that it is still known after a restart; whoever tells one never waits for the disk.
 * Thread-safe.
 */
public final class RestoreTimes {

    /** Older ones say little of a machine and a host as they are now. */
    static final int MOST = 32;

    private static final Logger LOG = System.getLogger(RestoreTimes.class.getName());

    private final Path folder;
    private final Executor writer;
    private final Map<MachineId, Map<Way, List<Duration>>> known = new ConcurrentHashMap<>();

    /**
     * Knows nothing before {@link #load}.
     *
     * @param folder of its own; made when there is something to keep
     * @param writer with one thread
     */
    public RestoreTimes(Path folder, Executor writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** Reads what an earlier agent has kept. Blocks for the disk. */
    public void load() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(this::load);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "it cannot be read how long machines took to be put together", unreadable);
        }
    }

    private void load(Path file) {
        try {
            MachineId machine = new MachineId(UUID.fromString(String.valueOf(file.getFileName())));
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ");
                if (words.length == 2) {
                    add(machine, Way.valueOf(words[0]), Duration.ofMillis(Long.parseLong(words[1])));
                }
            }
        } catch (IllegalArgumentException | IOException other) {
            LOG.log(Level.DEBUG, "{0} tells of no machine", file, other);
        }
    }

    /**
     * One was put together. Does not block.
     *
     * @param machine which
     * @param way by which
     * @param span from the beginning of the work to a machine that only has to go on
     */
    public void done(MachineId machine, Way way, Duration span) {
        add(machine, way, span);
        later(() -> keep(machine));
    }

    private void add(MachineId machine, Way way, Duration span) {
        known.compute(machine, (id, before) -> {
            Map<Way, List<Duration>> all = before == null ? new EnumMap<>(Way.class) : new EnumMap<>(before);
            List<Duration> spans = new ArrayList<>(all.getOrDefault(way, List.of()));
            spans.add(span);
            all.put(way, List.copyOf(spans.subList(Math.max(0, spans.size() - MOST), spans.size())));
            return all;
        });
    }

    private void later(Runnable work) {
        try {
            writer.execute(work);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    private void keep(MachineId machine) {
        Map<Way, List<Duration>> all = known.getOrDefault(machine, Map.of());
        try {
            if (all.isEmpty()) {
                Files.deleteIfExists(file(machine));
                return;
            }
            Files.createDirectories(folder);
            StringBuilder text = new StringBuilder();
            all.forEach((way, spans) -> spans.forEach(span -> text.append(way).append(' ').append(span.toMillis())
                    .append('\n')));
            CrashSafeFile.replace(file(machine), out -> out.write(text.toString().getBytes(UTF_8)));
        } catch (IOException full) {
            LOG.log(Level.WARNING, "it is not kept how long machine " + machine + " took to be put together", full);
        }
    }

    private Path file(MachineId machine) {
        return folder.resolve(machine.toString());
    }

    /**
     * What is known of a machine.
     *
     * @param machine which
     * @return each way once at most
     */
    public List<Restores> of(MachineId machine) {
        List<Restores> all = new ArrayList<>();
        known.getOrDefault(machine, Map.of()).forEach((way, spans) -> {
            List<Duration> sorted = spans.stream().sorted().toList();
            all.add(new Restores(way, sorted.get((sorted.size() - 1) / 2), sorted.getLast(), sorted.size()));
        });
        return all;
    }

    /**
     * Forgets machines that are gone. Does not block.
     *
     * @param machines of the cluster
     */
    public void retain(Set<MachineId> machines) {
        for (MachineId machine : List.copyOf(known.keySet())) {
            if (!machines.contains(machine)) {
                known.remove(machine);
                later(() -> keep(machine));
            }
        }
    }
}
