// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.replication.pace.PaceSettings;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.Guard;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.Replication;
import org.hotseat.replication.source.ReplicationLimits;
import org.hotseat.replication.source.ReplicationPlan;
import org.hotseat.replication.source.StandbyLink;
import org.hotseat.replication.source.Transitions;

/** Our own engine, as an agent uses it, but over a bare connection. It keeps its own pace. For one thread. */
final class Ours implements Transitions {

    static final int EPOCH = 1;

    private static final int PAGE = 4096;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final PaceSettings PACE = new PaceSettings(Duration.ofSeconds(1), Duration.ofMillis(100), Duration
            .ofSeconds(5), 0.05);

    private final Checkpoints checkpoints;
    private final MachineId machine;
    private final String standby;
    private final Workers workers;
    private final Map<Long, Long> cuts = new HashMap<>();
    private final List<Generation> generations = new ArrayList<>();
    private long last;
    private long lastCut;
    private boolean first;
    private String trouble = "";

    Ours(Checkpoints checkpoints, MachineId machine, String standby, Workers workers) {
        this.checkpoints = checkpoints;
        this.machine = machine;
        this.standby = standby;
        this.workers = workers;
    }

    /** Copies the machine until there are so many generations and so much time has passed, the first one not counted. */
    List<Generation> run(int count, Duration atLeast) throws IOException {
        begin();
        Path memory = Files.createDirectories(Path.of("/dev/shm/hotseat"));
        ReplicationPlan plan = new ReplicationPlan(machine, EPOCH, last, PACE, memory, ReplicationLimits.STANDARD);
        try (Replication replication = Replication.begin(plan, new Replication.Surroundings(checkpoints, this::connect,
                Guard.NONE, workers, MonotonicClock.SYSTEM), this)) {
            await(replication, count, atLeast);
            replication.quiesce(Deadline.in(PATIENCE));
        } catch (FailureException failed) {
            throw new IOException(failed.failure().text(), failed);
        }
        return all();
    }

    private synchronized void begin() {
        generations.clear();
        cuts.clear();
        first = true;
    }

    private synchronized List<Generation> all() {
        return List.copyOf(generations);
    }

    private synchronized void await(Replication replication, int count, Duration atLeast) throws IOException {
        long begun = System.nanoTime();
        while (generations.size() < count || System.nanoTime() - generations.get(0).begun() < atLeast.toNanos()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("only " + generations.size() + " generations; " + trouble + replication.status()
                        .failure().map(Failure::text).orElse(""));
            }
            try {
                wait(100);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IOException(ended);
            }
        }
    }

    private StandbyLink connect(Deadline deadline) throws FailureException {
        try {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(standby, StandbyMain.PORT), (int) deadline.left().toMillis());
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(StandbyMain.GENERATIONS);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            return new StandbyLink() {

                @Override
                public InputStream in() {
                    return in;
                }

                @Override
                public OutputStream out() {
                    return out;
                }

                @Override
                public void close() {
                    try {
                        socket.close();
                    } catch (IOException already) {
                        throw new IllegalStateException(already);
                    }
                }
            };
        } catch (IOException unreachable) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, standby, ""), unreachable);
        }
    }

    @Override
    public synchronized void went(Transition transition) {
        if (transition.to() == ProtectionState.SEPARATING_LOCK) {
            cuts.put(transition.generation(), System.nanoTime());
        } else if (!transition.reason().isEmpty()) {
            trouble = transition.reason() + "; ";
        }
    }

    @Override
    public synchronized void acknowledged(GenerationRecord record) {
        long now = System.nanoTime();
        last = record.generation();
        long cut = cuts.getOrDefault(last, now - record.ship().toNanos() - record.copy().toNanos());
        if (!first) {
            generations.add(new Generation(cut, now, record.pause().toNanos(), record.sent(),
                    record.pages() * PAGE, now - lastCut));
        }
        first = false;
        lastCut = cut;
        notifyAll();
    }
}
