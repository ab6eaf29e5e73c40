// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.replication.pace.PaceSettings;
import org.hotseat.replication.source.Replication.Surroundings;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.FakeDisks;
import org.hotseat.replication.store.Settlement;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.Heard;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.stream.StreamParser;

/** A machine, its source, its standby, and connections in memory between them. */
final class Scene implements AutoCloseable {

    static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 7 }));
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final ReplicationLimits LIMITS = new ReplicationLimits(Duration.ofSeconds(20), Duration.ofSeconds(20),
            Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20),
            Duration.ofMillis(1), Duration.ofMillis(20));
    static final PaceSettings PACE = new PaceSettings(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(5), 0.9);

    final FakeMachine machine;
    final ThreadWorkers workers = new ThreadWorkers();
    final List<Transitions.Transition> steps = new CopyOnWriteArrayList<>();
    final List<GenerationRecord> acknowledged = new CopyOnWriteArrayList<>();
    final List<String> served = new CopyOnWriteArrayList<>();
    final Path folder;
    final FakeDisks disks = new FakeDisks();
    volatile Settlement also = Settlement.NOBODY;
    volatile MonotonicClock clockOfStandby = MonotonicClock.SYSTEM;
    volatile Supplier<Pipe> there = Pipe::new;
    volatile Supplier<Pipe> back = Pipe::new;
    volatile boolean reachable = true;
    volatile Optional<Failure> against = Optional.empty();
    volatile Standby standby;
    volatile Pipe lastThere = new Pipe();
    volatile Pipe lastBack = new Pipe();
    private final CountDownLatch held = new CountDownLatch(1);
    private final ExecutorService hosts = workers.pool("standby", 8);
    private Replication replication;

    Scene(Path folder, long seed) throws FailureException {
        this.folder = folder;
        machine = new FakeMachine(seed);
        standby = open("standby");
        machine.heldByStandby = this::holds;
    }

    /** A standby of this scene, whose replication is not begun. */
    Standby open(String name) throws FailureException {
        return Standby.open(folder.resolve(name), MACHINE, new Settlement() {
            @Override
            public void zero(long page) throws IOException {
                also.zero(page);
            }

            @Override
            public void data(long page, ByteBuffer content) throws IOException {
                also.data(page, content);
            }
        }, disks, clockOfStandby);
    }

    long holds() {
        return standby.status().holds().map(Committed::generation).orElse(0L);
    }

    Replication begin() throws Exception {
        return begin(LIMITS, 3, machine);
    }

    Replication begin(ReplicationLimits limits, long epoch, Checkpoints checkpoints) throws Exception {
        Path memory = Files.createDirectories(folder.resolve("memory"));
        ReplicationPlan plan = new ReplicationPlan(MACHINE, epoch, 0, PACE, memory, limits);
        replication = Replication.begin(plan, new Surroundings(checkpoints, this::connect, () -> against, workers,
                MonotonicClock.SYSTEM), new Transitions() {
                    @Override
                    public void went(Transition transition) {
                        steps.add(transition);
                    }

                    @Override
                    public void acknowledged(GenerationRecord generation) {
                        acknowledged.add(generation);
                    }
                });
        return replication;
    }

    private StandbyLink connect(Deadline deadline) throws FailureException {
        if (!reachable || deadline.isOver()) {
            throw new FailureException(FailureCode.UNREACHABLE, "made to fail", "");
        }
        Pipe to = there.get();
        Pipe from = back.get();
        lastThere = to;
        lastBack = from;
        Standby serves = standby;
        hosts.execute(() -> serve(serves, to, from));
        return new StandbyLink() {
            @Override
            public InputStream in() {
                return from.in();
            }

            @Override
            public OutputStream out() {
                return to.out();
            }

            @Override
            public void close() {
                to.close();
                from.close();
            }
        };
    }

    private void serve(Standby serves, Pipe to, Pipe from) {
        try {
            serves.serve(to.in(), from.out(), () -> {
                to.close();
                from.close();
            });
            served.add("");
        } catch (FailureException ended) {
            served.add(ended.getMessage());
        } finally {
            to.close();
            from.close();
        }
    }

    interface Condition {
        boolean holds() throws Exception;
    }

    void until(String what, Condition condition) throws Exception {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!condition.holds()) {
            if (deadline.isOver()) {
                fail(what + " did not happen; " + replication.status() + "; " + replication.history() + "; " + served);
            }
            LockSupport.parkNanos(1_000_000);
        }
        assertEquals(List.of(), machine.wrong);
    }

    Replication replication() {
        return replication;
    }

    /** Stays until {@link #letGoSoon}. */
    void hold() {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void letGoSoon() {
        workers.timer().schedule(held::countDown, 50, TimeUnit.MILLISECONDS);
    }

    /** So many more are acknowledged. */
    void more(int generations) throws Exception {
        int before = acknowledged.size();
        until(generations + " more generations", () -> acknowledged.size() >= before + generations);
    }

    /** The standby, and no other one comes; every answer that it gave has been heard afterwards. */
    void goes() throws Exception {
        reachable = false;
        standby.close();
        until("its loss", () -> {
            ReplicationStatus status = replication.status();
            return !status.linked() && status.failure().isPresent() && status.state() == ProtectionState.MIGRATING;
        });
    }

    /** For good: also what was on its way to the standby has got there or not. */
    void ends() throws Exception {
        replication.quiesce(Deadline.in(PATIENCE));
        until("the end of its connection", () -> !standby.status().connected());
    }

    /** What the standby would go on from is what the machine was at that cut; it goes on to accept afterwards. */
    long restores() throws Exception {
        Committed held = standby.take(0, Deadline.in(PATIENCE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        standby.restore(Channels.newChannel(out));
        String description = standby.description();
        byte[] disk = disks.disk;
        assertEquals(held.generation(), disks.generation);
        standby.release();
        same(machine.cuts.get(held.generation()), out.toByteArray());
        assertEquals(FakeMachine.description(held.generation()), description);
        assertArrayEquals(machine.disk.cuts.get(held.generation()), disk);
        return held.generation();
    }

    static void same(Memory memory, byte[] stream) throws Exception {
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        parser.advance(Bytes.of(stream), stream.length);
        assertEquals(Memory.HEAD, parser.head().orElseThrow());
        assertEquals(Memory.HEAD.pages(), parser.pages());
        memory.pages.forEach((page, content) -> assertArrayEquals(content, heard.pages.get(page)));
        assertArrayEquals(memory.tail, Arrays.copyOfRange(stream, (int) parser.requireTail(), stream.length));
    }

    @Override
    public void close() throws Exception {
        try {
            if (replication != null) {
                replication.quiesce(Deadline.in(PATIENCE));
                assertEquals(ProtectionState.ENDED, replication.status().state());
            }
            assertEquals(0, machine.openSources.get());
            assertEquals(0, machine.openCuts.get());
            assertEquals(0, machine.openOffers.get());
            assertEquals(List.of(), machine.wrong);
        } finally {
            standby.close();
            workers.close();
        }
    }
}
