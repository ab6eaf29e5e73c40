// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.BOOT;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.protection.Records;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.standby.Lending;
import org.hotseat.protection.standby.RestoreTimes;
import org.hotseat.protection.standby.Standbys;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.Sign;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a drill with a hypervisor that writes down what it is asked. */
class TrialTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 3)));

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Records records = new Records();
    private final List<Command> given = new ArrayList<>();
    private final FakeSandbox sandbox = new FakeSandbox();
    private Here here;
    private Standbys standbys;
    private Leftovers leftovers;
    private Cleaner cleaner;
    private RestoreTimes times;

    @BeforeEach
    void begin() throws Exception {
        records.wanted(Records.machine(A, B));
        records.authority(A, 1, Optional.of(B));
        here = new Here(B, BOOT, records::map, (command, deadline) -> {
            given.add(command);
            return new CommandOutcome.Done(1, new Result("", 0));
        }, sandbox, folder.resolve("copies"), workers, MonotonicClock.SYSTEM);
        standbys = new Standbys(here, new Nobody(), (cause, who, why) -> { });
        leftovers = new Leftovers(folder.resolve("drills"));
        cleaner = new Cleaner(here, leftovers);
        times = new RestoreTimes(folder.resolve("restores"), Runnable::run);
    }

    @AfterEach
    void end() {
        cleaner.close();
        standbys.close();
        workers.close();
    }

    private static final class Nobody implements Rights {

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

    /** As from its source: in by the front door. */
    private void hold(long generation) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, false)) {
            writer.begin(new Begin(M, 1, generation, 0, HEAD));
            for (long page = 0; page < HEAD.pages(); page++) {
                writer.data(page, ByteBuffer.wrap(new byte[StreamHead.PAGE]).put(0, (byte) 1));
            }
            writer.tail(ByteBuffer.wrap(new byte[] { 4, 5, 6 }));
            writer.description("<domain>" + generation + "</domain>");
            writer.end();
        }
        standbys.lending().standby(M).serve(new ByteArrayInputStream(out.toByteArray()), new ByteArrayOutputStream(),
                () -> { });
    }

    private Drill drill(int runs) {
        Drill drill = new Drill(here, new Trial.Subject(M, "m"), runs);
        drill.run(new Drill.Tools(standbys.lending(), cleaner, times, machine -> true, machine -> Long.MAX_VALUE));
        return drill;
    }

    @Test
    void aCopyIsMadeWatchedAndThrownAway() throws Exception {
        hold(7);
        DrillReport report = drill(2).report();
        assertEquals(State.DONE, report.state(), report::toString);
        assertEquals(List.of(2, 2), List.of(report.counted(), report.recovered()), report::toString);
        DrillRun run = report.runs().getFirst();
        assertEquals(List.of(1L, 7L), List.of(run.epoch(), run.generation()));
        List<Duration> took = report.runs().stream().map(DrillRun::alive).sorted().toList();
        assertEquals(List.of(new Restores(Way.COLD, took.getFirst(), took.getLast(), 2)), times.of(M));
        assertEquals(Sign.CPU, run.sign());
        assertTrue(run.receiving());
        assertEquals(List.of("sandbox <domain>7</domain>", "finish", "resume", "discard", "clear"), sandbox.said.subList(0,
                5));
        assertEquals(10, sandbox.said.size());
        assertTrue(sandbox.names.stream().allMatch(name -> name.matches("drill-[0-9a-f]{8}-m")));
        assertEquals(List.of(), leftovers.all());
        assertFalse(standbys.lending().standby(M).status().taking(), "generations come in again");
        Note note = (Note) given.getLast();
        assertEquals(List.of("DRILL_ENDED", "[m, b, 2, 2]"), List.of(note.code(), note.arguments().toString()));
    }

    @Test
    void aCopyThatEndsByItselfHasFailedAndStaysInTheShare() throws Exception {
        hold(7);
        sandbox.crashes = true;
        DrillReport report = drill(1).report();
        assertEquals(List.of(1, 0), List.of(report.counted(), report.recovered()));
        assertEquals(Outcome.FAILED, report.runs().getFirst().outcome());
        assertEquals(List.of("discard", "clear"), sandbox.said.subList(sandbox.said.size() - 2, sandbox.said.size()));
        assertEquals(0, report.bound());
        assertEquals(List.of(), times.of(M), "it has not come back");
    }

    @Test
    void aRealTakeOverEndsIt() throws Exception {
        hold(7);
        sandbox.onResume = () -> records.intend(A);
        DrillReport report = drill(5).report();
        assertEquals(State.STOPPED, report.state());
        assertEquals(Outcome.CANCELLED, report.runs().getFirst().outcome(), report::toString);
        assertEquals(List.of(1, 0), List.of(report.runs().size(), report.counted()));
        assertEquals(List.of("discard", "clear"), sandbox.said.subList(sandbox.said.size() - 2, sandbox.said.size()));
        assertEquals(List.of(), given, "nothing that counts, nothing to tell");
    }

    @Test
    void whoeverTakesOverGetsTheStandbyBackAndKeepsIt() throws Exception {
        hold(7);
        List<String> said = new CopyOnWriteArrayList<>();
        Lending lending = standbys.lending();
        Lending.Loan loan = lending.lend(M, () -> said.add("back"), Deadline.in(LONG));
        Thread taker = Thread.ofPlatform().start(() -> {
            try {
                said.add("mine " + lending.takeOver(M, 7, Deadline.in(LONG)).generation());
            } catch (FailureException refused) {
                said.add(refused.getMessage());
            }
        });
        Deadline patience = Deadline.in(LONG);
        while (!said.contains("back") && !patience.isOver()) {
            Thread.onSpinWait();
        }
        loan.close();
        taker.join(LONG);
        assertEquals(List.of("back", "mine 7"), said);
        assertTrue(lending.standby(M).status().taking(), "who gave it back does not open it");
    }

    /** Whoever had it lent had shut it. */
    @Test
    void generationsComeInAgainWhenATakeOverFails() throws Exception {
        hold(7);
        Lending lending = standbys.lending();
        List<Lending.Loan> loans = new ArrayList<>();
        loans.add(lending.lend(M, () -> loans.getFirst().close(), Deadline.in(LONG)));
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> lending.takeOver(M, 8, Deadline
                .in(LONG))).code());
        assertFalse(lending.standby(M).status().taking());
        hold(8);
        assertEquals(8, lending.takeOver(M, 8, Deadline.in(LONG)).generation());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> lending.lend(M, () -> { },
                Deadline.in(LONG))).code());
    }

    /** A copy that takes its memory slowly keeps nobody. */
    @Test
    void aTakeOverEndsTheFillingOfACopy() throws Exception {
        hold(7);
        Lending lending = standbys.lending();
        Full full = new Full();
        List<String> said = new CopyOnWriteArrayList<>();
        Lending.Loan loan = lending.lend(M, () -> said.add("back"), Deadline.in(LONG));
        Thread drill = Thread.ofPlatform().start(() -> {
            try (loan) {
                loan.restore(full);
            } catch (FailureException ended) {
                said.add("ended");
            }
        });
        full.written.await();
        assertEquals(7, lending.takeOver(M, 7, Deadline.in(LONG)).generation());
        drill.join(LONG);
        assertEquals(List.of("back", "ended"), said);
        assertTrue(lending.standby(M).status().taking());
    }

    /** Takes nothing until it is closed. */
    private static final class Full implements WritableByteChannel {

        private final CountDownLatch written = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            written.countDown();
            try {
                closed.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            throw new ClosedChannelException();
        }

        @Override
        public boolean isOpen() {
            return closed.getCount() > 0;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** A note that is dropped too early hides a copy for good. */
    @Test
    void whatCannotBeRemovedIsKnownToldAndTriedAgain() throws Exception {
        hold(7);
        sandbox.stays = true;
        DrillReport report = drill(3).report();
        assertEquals(List.of(State.STOPPED, 1, 1), List.of(report.state(), report.counted(), report.recovered()));
        assertTrue(report.text().contains("An overlay stays."), report.text());
        assertEquals(sandbox.cleared, leftovers.all());
        cleaner.turn();
        assertEquals(2, sandbox.cleared.size());
        sandbox.stays = false;
        cleaner.turn();
        assertEquals(List.of(), leftovers.all());
        assertEquals(List.of("DRILL_LEFT", "DRILL_ENDED", "DRILL_CLEARED"), given.stream().map(one -> ((Note) one)
                .code()).toList(), "once each");
    }

    /** Another agent may have begun it; this one looks as soon as it begins. */
    @Test
    void whatADeadAgentHasLeftIsRemoved() throws Exception {
        SandboxPlan plan = new SandboxPlan(new MachineId(UUID.randomUUID()), "drill-1-m", "<domain/>");
        leftovers.begun(plan);
        cleaner.begin();
        Deadline deadline = Deadline.in(LONG);
        while (!leftovers.all().isEmpty() && !deadline.isOver()) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(), leftovers.all());
        assertEquals(List.of(plan), sandbox.cleared);
    }

    /** Whoever looks around while a run goes on keeps his hands off. */
    @Test
    void whatARunWorksWithIsLeftToIt() throws Exception {
        hold(7);
        sandbox.onResume = () -> {
            cleaner.turn();
            assertEquals(List.of(), sandbox.cleared);
        };
        assertEquals(1, drill(1).report().recovered());
        assertEquals(1, sandbox.cleared.size());
    }

    @Test
    void whatADeadAgentHasLeftIsKnown() throws Exception {
        SandboxPlan plan = new SandboxPlan(new MachineId(UUID.randomUUID()), "drill-1-m", "<domain>\n</domain>");
        leftovers.begun(plan);
        assertEquals(List.of(plan), new Leftovers(folder.resolve("drills")).all());
        leftovers.gone(plan);
        assertEquals(List.of(), leftovers.all());
    }
}
