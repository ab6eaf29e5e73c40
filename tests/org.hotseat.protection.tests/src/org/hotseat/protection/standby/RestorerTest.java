// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.BOOT;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.member.machine.Beginnings;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.Records;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.source.Leaving;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.MachineRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine begins with on its standby, and the lower bound. */
class RestorerTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 3)));
    private static final MachineRecord MACHINE = Records.machine(A, B);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Records records = new Records();
    private final List<Command> given = new ArrayList<>();
    private final FakeCheckpoints host = new FakeCheckpoints(true);
    private boolean running;

    @AfterEach
    void end() {
        workers.close();
    }

    private Here here(FakeCheckpoints hypervisor) {
        return new Here(B, BOOT, records::map, (command, deadline) -> {
            given.add(command);
            return new CommandOutcome.Done(1, new Result("", 0));
        }, hypervisor, folder, workers, MonotonicClock.SYSTEM);
    }

    private Standbys standbys() {
        return new Standbys(here(host), new Rights() {

            @Override
            public boolean isRunning(MachineId machine, long epoch) {
                return running;
            }

            @Override
            public boolean mayRun() {
                return true;
            }

            @Override
            public boolean isHeard(HostId other) {
                return true;
            }
        }, (cause, who, why) -> { });
    }

    private Restorer restorer(Standbys standbys) {
        return new Restorer(here(host), standbys, new Leaving() {

            @Override
            public void leaves(MachineId machine, Deadline deadline) {
                host.said.add("leaves");
            }

            @Override
            public void stays(MachineId machine) {
                host.said.add("stays");
            }
        }, new Waiters(here(host), false), new RestoreTimes(folder.resolve("restores"), Runnable::run));
    }

    private static void take(Standbys standbys, long epoch, long generation) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, false)) {
            writer.begin(new Begin(M, epoch, generation, 0, HEAD));
            for (long page = 0; page < HEAD.pages(); page++) {
                writer.data(page, ByteBuffer.wrap(new byte[StreamHead.PAGE]).put(0, (byte) generation));
            }
            writer.tail(ByteBuffer.wrap(new byte[] { 4, 5, 6 }));
            writer.description("<domain>" + generation + "</domain>");
            writer.end();
        }
        standbys.of(M).serve(new ByteArrayInputStream(out.toByteArray()), new ByteArrayOutputStream(), () -> { });
    }

    private static Beginnings.From from(long epoch, long least) {
        return new Beginnings.From(epoch, least);
    }

    @Test
    void itWaitsWithTheNewestGenerationUntilTheClusterNamesThisHost() throws Exception {
        Standbys standbys = standbys();
        take(standbys, 3, 7);
        Restorer restorer = restorer(standbys);
        restorer.restore(MACHINE, from(4, 6), Deadline.in(LONG));
        assertTrue(standbys.of(M).status().taking());
        assertEquals(List.of("await <domain>7</domain> epoch 4 generation 7"), host.said);
        restorer.finish(M, Deadline.in(LONG));
        restorer.release(M);
        assertEquals("finish whole", host.said.getLast());
        assertEquals(List.of(), given);
    }

    @Test
    void whenTheOwnerComesBackNothingIsLeftAndGenerationsAreTakenAgain() throws Exception {
        Standbys standbys = standbys();
        take(standbys, 3, 7);
        Restorer restorer = restorer(standbys);
        restorer.restore(MACHINE, from(4, 7), Deadline.in(LONG));
        restorer.release(M);
        assertEquals("discard", host.said.getLast());
        assertFalse(standbys.of(M).status().taking());
        take(standbys, 3, 8);
        assertEquals(8, standbys.of(M).status().holds().orElseThrow().generation());
        restorer.restore(MACHINE, from(4, 8), Deadline.in(LONG));
        restorer.restore(MACHINE, from(5, 8), Deadline.in(LONG));
        assertEquals(List.of("discard", "await <domain>8</domain> epoch 5 generation 8"), host.said.subList(
                host.said.size() - 2, host.said.size()));
    }

    @Test
    void anOlderGenerationThanThePromisedOneIsRefusedWithOneAlarm() throws Exception {
        Standbys standbys = standbys();
        take(standbys, 3, 7);
        Restorer restorer = restorer(standbys);
        for (int i = 0; i < 3; i++) {
            assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> restorer.restore(MACHINE,
                    from(4, 8), Deadline.in(LONG))).code());
        }
        assertEquals(List.of(), host.said);
        assertEquals(1, given.size());
        Note note = assertInstanceOf(Note.class, given.getFirst());
        assertEquals("GENERATION_MISSING", note.code());
        assertEquals(List.of("m", "b", "7", "8"), note.arguments());
        assertFalse(standbys.of(M).status().taking());
    }

    @Test
    void aStandbyThatHasNothingStartsNothing() throws Exception {
        Restorer restorer = restorer(standbys());
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> restorer.restore(MACHINE, from(4, 1),
                Deadline.in(LONG))).code());
        assertEquals(1, given.size());
    }

    @Test
    void aCopyIsKeptAsLongAsThisHostMayHaveToGoOnFromIt() throws Exception {
        Standbys standbys = standbys();
        take(standbys, 3, 7);
        records.authority(A, 3, Optional.of(B));
        standbys.turn(records.map());
        assertTrue(Files.exists(folder.resolve(M.toString())));
        records.continued(B, 4);
        standbys.turn(records.map());
        assertTrue(Files.exists(folder.resolve(M.toString())), "it has not run yet");
        running = true;
        standbys.turn(records.map());
        assertFalse(Files.exists(folder.resolve(M.toString())));
    }

    @Test
    void aColdStartNamesItsEpochAndAnEndMerges() throws Exception {
        Restorer restorer = restorer(standbys());
        assertEquals("<domain/> newest before 4", restorer.cold(MACHINE, 4, Deadline.in(LONG)));
        restorer.ended(MACHINE, 4, Deadline.in(LONG));
        restorer.leaves(M, Deadline.in(LONG));
        restorer.stays(M);
        assertEquals(List.of("merge up to 4", "leaves", "stays"), host.said);
        FakeCheckpoints unable = new FakeCheckpoints(false);
        assertEquals("<domain/>", new Restorer(here(unable), standbys(), new Leaving() {

            @Override
            public void leaves(MachineId machine, Deadline deadline) {
                // nothing is copied
            }

            @Override
            public void stays(MachineId machine) {
                // nothing is copied
            }
        }, new Waiters(here(unable), false), new RestoreTimes(folder, Runnable::run)).cold(MACHINE, 4, Deadline.in(LONG)));
    }
}
