// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.BOOT;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.member.machine.Beginnings.From;
import org.hotseat.protection.Records;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.source.Leaving;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.replication.standby.StandbyStatus;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.MachineRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine whose process waits on its standby, and that goes on from its copy whenever that is not as it should be.
 */
class WaitersTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 3)));
    private static final MachineRecord MACHINE = Records.machine(A, B);
    private static final byte[] DEVICES = { 4, 5, 6 };

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Records records = new Records();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream process = new ByteArrayOutputStream();
    private final PipedOutputStream source = new PipedOutputStream();
    /** Goes on as ever, and may be put on. */
    private final AtomicLong ahead = new AtomicLong();
    private final MonotonicClock clock = new MonotonicClock() {

        @Override
        public long nanos() {
            return MonotonicClock.SYSTEM.nanos() + ahead.get();
        }

        @Override
        public Instant wall() {
            return MonotonicClock.SYSTEM.wall();
        }
    };
    private final Here here;
    private final Standbys standbys;
    private final Waiters waiters;
    private final Restorer restorer;
    private final RestoreTimes times;
    private volatile boolean refuses;
    private volatile boolean alive = true;
    private volatile boolean fits = true;
    private volatile boolean connects = true;
    private volatile CountDownLatch arming = new CountDownLatch(0);
    /** Zero when a process takes what it is given. */
    private volatile CountDownLatch taking = new CountDownLatch(0);
    private volatile boolean holdsOn;

    WaitersTest(@TempDir Path folder) {
        here = new Here(B, BOOT, records::map, (command, deadline) -> new CommandOutcome.Done(1, new Result("", 0)),
                new Host(), folder, workers, clock);
        standbys = new Standbys(here, new Free(), (cause, who, why) -> { });
        waiters = new Waiters(here, true);
        times = new RestoreTimes(folder.resolveSibling("restores"), Runnable::run);
        restorer = new Restorer(here, standbys, new Staying(), waiters, times);
    }

    @AfterEach
    void end() throws Exception {
        waiters.close(Deadline.in(LONG));
        source.close();
        standbys.forget();
        standbys.close();
        workers.close();
    }

    private final class Armed implements ArmedMachine {

        @Override
        public WritableByteChannel stream() {
            return new Stream(Channels.newChannel(process));
        }

        @Override
        public void connect(WaitingPlan plan, Run run) throws FailureException {
            if (!connects) {
                throw new FailureException(FailureCode.WRONG_STATE, "other disks", "");
            }
            said.add("connect " + plan.description() + " epoch " + plan.epoch());
        }

        @Override
        public boolean fits(WaitingPlan plan) {
            return fits;
        }

        @Override
        public boolean isWaiting() {
            return alive;
        }

        @Override
        public void finish(Run run) {
            said.add("finish");
        }

        @Override
        public void discard() {
            boolean holds = holdsOn; // whoever reads the word may change it
            said.add("discard");
            if (!holds) {
                taking.countDown();
            }
        }
    }

    /** Takes everything but the head only when it may. */
    private final class Stream implements WritableByteChannel {

        private final WritableByteChannel to;
        private int pieces;

        Stream(WritableByteChannel to) {
            this.to = to;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (pieces++ > 0 && taking.getCount() > 0) {
                said.add("stuck");
                try {
                    taking.await();
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
                throw new ClosedChannelException();
            }
            return to.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return to.isOpen();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }

    /** A host that can let machines wait. */
    private final class Host implements LocalHypervisor {

        private final Checkpoints checkpoints = (Checkpoints) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { Checkpoints.class }, (proxy, method, arguments) -> switch (method.getName()) {
                    case "arm" -> arm((WaitingPlan) arguments[0]);
                    case "await" -> {
                        said.add("await " + ((WaitingPlan) arguments[0]).description());
                        yield new Armed();
                    }
                    case "withNewestDisks" -> arguments[0];
                    case "copies" -> DiskCopies.NONE;
                    default -> throw new UnsupportedOperationException(method.getName());
                });

        private ArmedMachine arm(WaitingPlan plan) throws FailureException {
            if (refuses) {
                throw new FailureException(FailureCode.NO_RESOURCE, "no memory", "");
            }
            said.add("arm " + plan.description() + " epoch " + plan.epoch());
            try {
                arming.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            return new Armed();
        }

        @Override
        public Hypervisor now() {
            return (Hypervisor) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Hypervisor.class },
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "capabilities" -> Set.of(Capability.CHECKPOINT);
                        case "checkpoints" -> checkpoints;
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        @Override
        public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
            return () -> { };
        }
    }

    private static final class Free implements Rights {

        @Override
        public boolean isRunning(MachineId machine, long epoch) {
            return false;
        }

        @Override
        public boolean mayRun() {
            return true;
        }

        @Override
        public boolean isHeard(HostId host) {
            return true;
        }
    }

    private static final class Staying implements Leaving {

        @Override
        public void leaves(MachineId machine, Deadline deadline) {
            // nothing is copied from here
        }

        @Override
        public void stays(MachineId machine) {
            // nothing is copied from here
        }
    }

    /** The source connects and sends the first generation. */
    private void connect() throws Exception {
        records.authority(A, 3, Optional.of(B));
        PipedInputStream in = new PipedInputStream(source, 1 << 20);
        ExecutorService serving = workers.pool("source", 1);
        serving.execute(() -> {
            try {
                standbys.of(M).serve(in, new ByteArrayOutputStream(), this::cutOff);
            } catch (FailureException ended) {
                said.add("cut off");
            }
        });
        send(7, 0);
    }

    private void cutOff() {
        try {
            source.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void send(long generation, long base) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, false)) {
            writer.begin(new Begin(M, 3, generation, base, HEAD));
            for (long page = 0; page < HEAD.pages(); page++) {
                writer.data(page, ByteBuffer.wrap(new byte[StreamHead.PAGE]).put(0, (byte) generation));
            }
            writer.tail(ByteBuffer.wrap(DEVICES));
            writer.description("<domain>" + generation + "</domain>");
            writer.end();
        }
        source.write(out.toByteArray());
        source.flush();
        until(() -> holds() == generation);
    }

    private long holds() {
        StandbyStatus known = standbys.statuses().get(M);
        return known == null ? 0 : known.holds().map(Committed::generation).orElse(0L);
    }

    private void until(BooleanSupplier condition) {
        Deadline patience = Deadline.in(LONG);
        while (!condition.getAsBoolean()) {
            assertFalse(patience.isOver(), "said " + said + ", " + waiters.readiness());
            waiters.turn(records.map(), standbys);
            Thread.yield();
        }
    }

    private Readiness.State state() {
        Readiness now = waiters.readiness().get(M);
        return now == null ? Readiness.State.COLD : now.state();
    }

    private void restore(long epoch) throws FailureException {
        restorer.restore(MACHINE, new From(epoch, 7), Deadline.in(LONG));
    }

    private static void assertEndsWith(byte[] end, byte[] all) {
        assertEquals(ByteBuffer.wrap(end), ByteBuffer.wrap(all, all.length - end.length, end.length));
    }

    @Test
    void whatWaitedLacksOnlyItsDisksAndItsDevices() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        assertEquals(Set.of(M), restorer.waiting(), "it has its memory");
        send(8, 7);
        restore(4);
        assertEquals(Set.of(M), restorer.waiting());
        assertEquals(List.of("arm <domain>7</domain> epoch 4", "connect <domain>8</domain> epoch 4"), said.stream()
                .filter(one -> !one.equals("cut off")).toList());
        assertEndsWith(DEVICES, process.toByteArray());
        waiters.turn(records.map(), standbys);
        assertEquals(Map.of(), waiters.readiness());
        restorer.finish(M, Deadline.in(LONG));
        assertEquals("finish", said.getLast());
        assertEquals(Set.of(), restorer.waiting());
        assertEquals(List.of(Way.ARMED), times.of(M).stream().map(Restores::way).toList());
    }

    @Test
    void whereNoneCanWaitTheCopyIsTakenAndTheReasonTold() throws Exception {
        refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        assertEquals("no memory", waiters.readiness().get(M).failure().orElseThrow().message());
        restore(4);
        assertTrue(said.contains("await <domain>7</domain>"));
        assertEndsWith(DEVICES, process.toByteArray());
        assertEquals(List.of(), times.of(M), "it has not gone on yet");
        restorer.finish(M, Deadline.in(LONG));
        assertEquals(List.of(Way.COLD), times.of(M).stream().map(Restores::way).toList());
    }

    @Test
    void whoseProcessDiedGoesOnFromTheCopy() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        alive = false;
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.NOT_FOUND, waiters.readiness().get(M).failure().orElseThrow().code());
        assertTrue(said.contains("discard"));
        restore(4);
        assertTrue(said.contains("await <domain>7</domain>"));
    }

    @Test
    void whatCannotBeConnectedIsOutOfTheWayBeforeTheCopyIsTaken() throws Exception {
        connects = false;
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restore(4);
        assertTrue(said.indexOf("discard") >= 0 && said.indexOf("discard") < said.indexOf("await <domain>7</domain>"),
                said.toString());
    }

    @Test
    void whatWaitedForAnotherEpochIsNotTaken() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restore(6);
        assertTrue(said.indexOf("discard") < said.indexOf("await <domain>7</domain>"), said.toString());
    }

    /** It would be in the way of every further try. */
    @Test
    void whatIsMadeTooLateIsDiscarded() throws Exception {
        refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        refuses = false;
        connects = false; // as with a deadline that is over
        arming = new CountDownLatch(1);
        Waiter late = new Waiter(here.hypervisor().now().checkpoints(), standbys.of(M), M, 4);
        workers.pool("late", 1).execute(late);
        until(() -> said.contains("arm <domain>7</domain> epoch 4"));
        Committed taken = standbys.of(M).take(7, Deadline.in(LONG));
        assertEquals(Optional.empty(), late.complete(taken, Deadline.in(Duration.ofMillis(1))));
        arming.countDown();
        assertTrue(late.awaitEnd(Deadline.in(LONG)));
        assertTrue(said.contains("discard"), said.toString());
    }

    /** The machine is taken over while it is looked which are to wait. */
    @Test
    void noneBeginsForAMachineThatIsBeingTakenOver() throws Exception {
        refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        refuses = false;
        Waiters others = new Waiters(new Here(B, BOOT, records::map, here.orders(), new LocalHypervisor() {

            @Override
            public Hypervisor now() throws FailureException {
                standbys.lending().takeOver(M, 7, Deadline.in(LONG)); // after the look, before the beginning
                return here.hypervisor().now();
            }

            @Override
            public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
                return () -> { };
            }
        }, here.folder(), workers, MonotonicClock.SYSTEM), true);
        others.turn(records.map(), standbys);
        assertTrue(standbys.of(M).status().taking());
        assertEquals(Map.of(), others.readiness());
        others.close(Deadline.in(LONG));
        assertFalse(said.contains("arm <domain>7</domain> epoch 4"), said.toString());
    }

    /** A machine with other devices needs another process. */
    @Test
    void whatDoesNotFitAnyMoreIsGivenUp() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        fits = false;
        send(8, 7);
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.WRONG_STATE, waiters.readiness().get(M).failure().orElseThrow().code());
    }

    @Test
    void nothingIsInTheWayOfAMachineThatComesOrStartsAnew() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restorer.comes(M, Deadline.in(LONG));
        assertEquals("discard", said.getLast());
        until(() -> state() == Readiness.State.WAITING);
        restorer.cold(MACHINE, 4, Deadline.in(LONG));
        assertEquals("discard", said.getLast());
    }

    @Test
    void whoIsNotTheStandbyAnyMoreKeepsNothing() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        records.authority(A, 3, Optional.empty());
        until(() -> waiters.readiness().isEmpty());
        assertEquals("discard", said.getLast());
    }

    /** It would hold its place, and its host's memory, for ever. */
    @Test
    void whatTakesNothingAndIsNotNeededIsEnded() throws Exception {
        taking = new CountDownLatch(1);
        connect();
        until(() -> said.contains("stuck"));
        records.authority(A, 3, Optional.empty());
        waiters.turn(records.map(), standbys);
        assertFalse(said.contains("discard"), "it may well be just about to end by itself");
        ahead.addAndGet(LONG.toNanos());
        until(() -> waiters.readiness().isEmpty());
        assertTrue(said.contains("discard"), said.toString());
    }

    @Test
    void whatDoesNotEndEvenSoIsToldAndTriedAgain() throws Exception {
        taking = new CountDownLatch(1);
        holdsOn = true;
        connect();
        until(() -> said.contains("stuck"));
        records.authority(A, 4, Optional.of(B));
        waiters.turn(records.map(), standbys);
        ahead.addAndGet(LONG.toNanos());
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.TIMEOUT, waiters.readiness().get(M).failure().orElseThrow().code());
        until(() -> said.contains("discard"));
        said.clear();
        holdsOn = false;
        ahead.addAndGet(LONG.toNanos());
        until(() -> said.contains("discard"));
        until(() -> waiters.readiness().isEmpty());
    }

    @Test
    void nothingWaitsWhereItIsNotWanted() throws Exception {
        connect();
        Waiters none = new Waiters(here, false);
        none.turn(records.map(), standbys);
        assertEquals(Map.of(), none.readiness());
        none.close(Deadline.in(LONG));
    }
}
