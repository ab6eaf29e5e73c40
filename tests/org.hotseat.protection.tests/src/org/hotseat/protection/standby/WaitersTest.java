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
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
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

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 3)));
    private static final MachineRecord MACHINE = Records.machine(A, B);
    private static final byte[] DEVICES = { 4, 5, 6 };

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Records records = new Records();
    private final PlayedHost host = new PlayedHost();
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

    WaitersTest(@TempDir Path folder) {
        here = new Here(B, BOOT, records::map, (command, deadline) -> new CommandOutcome.Done(1, new Result("", 0)),
                host, folder, workers, clock);
        standbys = new Standbys(here, new Free(), (cause, who, why) -> { });
        waiters = new Waiters(here, true);
        times = new RestoreTimes(folder.resolve("restores"), Runnable::run);
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
                host.said.add("cut off");
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
            assertFalse(patience.isOver(), "said " + host.said + ", " + waiters.readiness());
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
        assertEquals(List.of("arm <domain>7</domain> epoch 4", "connect <domain>8</domain> epoch 4"), host.said.stream()
                .filter(one -> !one.equals("cut off")).toList());
        assertEndsWith(DEVICES, host.process.toByteArray());
        waiters.turn(records.map(), standbys);
        assertEquals(Map.of(), waiters.readiness());
        restorer.finish(M, Deadline.in(LONG));
        assertEquals("finish", host.said.getLast());
        assertEquals(Set.of(), restorer.waiting());
        assertEquals(List.of(Way.ARMED), times.of(M).stream().map(Restores::way).toList());
    }

    @Test
    void whereNoneCanWaitTheCopyIsTakenAndTheReasonTold() throws Exception {
        host.refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        assertEquals("no memory", waiters.readiness().get(M).failure().orElseThrow().message());
        restore(4);
        assertTrue(host.said.contains("await <domain>7</domain>"));
        assertEndsWith(DEVICES, host.process.toByteArray());
        assertEquals(List.of(), times.of(M), "it has not gone on yet");
        restorer.finish(M, Deadline.in(LONG));
        assertEquals(List.of(Way.COLD), times.of(M).stream().map(Restores::way).toList());
    }

    @Test
    void whoseProcessDiedGoesOnFromTheCopy() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        host.alive = false;
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.NOT_FOUND, waiters.readiness().get(M).failure().orElseThrow().code());
        assertTrue(host.said.contains("discard"));
        restore(4);
        assertTrue(host.said.contains("await <domain>7</domain>"));
    }

    @Test
    void whatCannotBeConnectedIsOutOfTheWayBeforeTheCopyIsTaken() throws Exception {
        host.connects = false;
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restore(4);
        assertTrue(host.said.indexOf("discard") >= 0 && host.said.indexOf("discard") < host.said.indexOf(
                "await <domain>7</domain>"), host.said.toString());
    }

    @Test
    void whatWaitedForAnotherEpochIsNotTaken() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restore(6);
        assertTrue(host.said.indexOf("discard") < host.said.indexOf("await <domain>7</domain>"), host.said.toString());
    }

    /** It would be in the way of every further try. */
    @Test
    void whatIsMadeTooLateIsDiscarded() throws Exception {
        host.refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        host.refuses = false;
        host.connects = false; // as with a deadline that is over
        host.arming = new CountDownLatch(1);
        Waiter late = new Waiter(here.hypervisor().now().checkpoints(), standbys.of(M), M, 4);
        workers.pool("late", 1).execute(late);
        until(() -> host.said.contains("arm <domain>7</domain> epoch 4"));
        Committed taken = standbys.of(M).take(7, Deadline.in(LONG));
        assertEquals(Optional.empty(), late.complete(taken, Deadline.in(Duration.ofMillis(1))));
        host.arming.countDown();
        assertTrue(late.awaitEnd(Deadline.in(LONG)));
        assertTrue(host.said.contains("discard"), host.said.toString());
    }

    /** The machine is taken over while it is looked which are to wait. */
    @Test
    void noneBeginsForAMachineThatIsBeingTakenOver() throws Exception {
        host.refuses = true;
        connect();
        until(() -> waiters.readiness().containsKey(M) && state() == Readiness.State.COLD);
        host.refuses = false;
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
        assertFalse(host.said.contains("arm <domain>7</domain> epoch 4"), host.said.toString());
    }

    /** A machine with other devices needs another process. */
    @Test
    void whatDoesNotFitAnyMoreIsGivenUp() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        host.fits = false;
        send(8, 7);
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.WRONG_STATE, waiters.readiness().get(M).failure().orElseThrow().code());
    }

    @Test
    void nothingIsInTheWayOfAMachineThatComesOrStartsAnew() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        restorer.comes(M, Deadline.in(LONG));
        assertEquals("discard", host.said.getLast());
        until(() -> state() == Readiness.State.WAITING);
        restorer.cold(MACHINE, 4, Deadline.in(LONG));
        assertEquals("discard", host.said.getLast());
    }

    @Test
    void whoIsNotTheStandbyAnyMoreKeepsNothing() throws Exception {
        connect();
        until(() -> state() == Readiness.State.WAITING);
        records.authority(A, 3, Optional.empty());
        until(() -> waiters.readiness().isEmpty());
        assertEquals("discard", host.said.getLast());
    }

    /** It would hold its place, and its host's memory, for ever. */
    @Test
    void whatTakesNothingAndIsNotNeededIsEnded() throws Exception {
        host.taking = new CountDownLatch(1);
        connect();
        until(() -> host.said.contains("stuck"));
        records.authority(A, 3, Optional.empty());
        waiters.turn(records.map(), standbys);
        assertFalse(host.said.contains("discard"), "it may well be just about to end by itself");
        ahead.addAndGet(LONG.toNanos());
        until(() -> waiters.readiness().isEmpty());
        assertTrue(host.said.contains("discard"), host.said.toString());
    }

    @Test
    void whatDoesNotEndEvenSoIsToldAndTriedAgain() throws Exception {
        host.taking = new CountDownLatch(1);
        host.holdsOn = true;
        connect();
        until(() -> host.said.contains("stuck"));
        records.authority(A, 4, Optional.of(B));
        waiters.turn(records.map(), standbys);
        ahead.addAndGet(LONG.toNanos());
        until(() -> state() == Readiness.State.COLD);
        assertEquals(FailureCode.TIMEOUT, waiters.readiness().get(M).failure().orElseThrow().code());
        until(() -> host.said.contains("discard"));
        host.said.clear();
        host.holdsOn = false;
        ahead.addAndGet(LONG.toNanos());
        until(() -> host.said.contains("discard"));
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
