// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.Protection;
import org.hotseat.state.upkeep.DisplacedRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host whose memory does not suffice, with a real keeper; its machines tick. */
class DisplacedTest {

    private final MachineId low = new MachineId(new UUID(5, 1));
    private final MachineId high = new MachineId(new UUID(5, 2));
    private OneHost host;
    private OneCluster cluster;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        host = new OneHost("a", 9, folder, "signals");
        host.room = room(500);
        cluster = new OneCluster(host.record);
        host.begin(cluster);
        host.awaitLease();
        define(low, "low", 100, 1);
        runs(low, 1);
    }

    @AfterEach
    void end() throws Exception {
        host.close();
        cluster.close();
    }

    private static Optional<Room> room(long free) {
        return Optional.of(new Room(1000, free));
    }

    private void define(MachineId id, String name, long kib, int priority) throws Exception {
        cluster.give(new MachineCommand.DefineMachine(0, new MachineRecord(id, name, "", "<domain><memory>" + kib
                + "</memory></domain>", Protection.RESTART, host.id, List.of(), true).cared(Care.USUAL.withPriority(
                        Optional.of(priority)))));
    }

    private void run(MachineId id, boolean wanted) throws Exception {
        cluster.give(new MachineCommand.SetRun(cluster.mirror.view().version(Kinds.MACHINE.key(id.toString())), id,
                wanted));
    }

    private Optional<AuthorityRecord> authority(MachineId id) {
        return cluster.mirror.view().find(Kinds.AUTHORITY, id.toString()).map(Held::value);
    }

    private Optional<DisplacedRecord> displaced() {
        return cluster.mirror.view().find(Kinds.DISPLACED, low.toString()).map(Held::value);
    }

    private MachineState state(MachineId id) {
        return host.hands.states(Deadline.in(Duration.ofSeconds(30))).getOrDefault(id, MachineState.OFF);
    }

    private void runs(MachineId id, long epoch) throws Exception {
        Until.isTrue(id + " runs under epoch " + epoch, host::told, () -> authority(id).filter(now -> now.epoch()
                == epoch).isPresent() && host.machines().isRunning(id, epoch) && host.hands.ticks(id) > 0);
    }

    /** The low one has made room, and the high one runs in it. */
    private void displace() throws Exception {
        host.room = room(50);
        define(high, "high", 80, 9);
        Until.isTrue("it makes room", host::told, () -> state(low) == MachineState.SAVED);
        assertEquals(high, displaced().orElseThrow().by());
        assertEquals(MachineState.OFF, state(high), "there is no room yet");
        host.room = room(90);
        runs(high, 1);
        assertTrue(displaced().isPresent(), "an eighth more than it has would be needed");
        assertEquals(1, authority(low).orElseThrow().epoch());
    }

    @Test
    void itGoesOnFromItsMemoryWhenThereIsRoomAgainAlsoUnderAnotherAgent() throws Exception {
        displace();
        host.end();
        host.begin(cluster);
        host.awaitLease();
        host.room = room(200);
        runs(low, 2);
        assertInstanceOf(Hands.Saved.class, host.hands.ways.get(low));
        assertEquals(Optional.empty(), displaced());
        assertEquals(1, authority(high).orElseThrow().epoch(), "never disturbed");
    }

    @Test
    void whatIsSwitchedOffMeanwhileBeginsFromItsDisks() throws Exception {
        displace();
        run(low, false);
        Until.isTrue("it is off", host::told, () -> authority(low).orElseThrow().released());
        assertEquals(Optional.empty(), displaced());
        assertEquals(MachineState.OFF, state(low), "its memory is thrown away");
        run(low, true);
        runs(low, 2);
        assertInstanceOf(Hands.Cold.class, host.hands.ways.get(low));
    }

    @Test
    void aMachineThatIsNotMoreImportantBeginsWithoutAnybodyMakingRoom() throws Exception {
        host.room = room(50);
        define(high, "high", 80, 1);
        runs(high, 1);
        assertEquals(Optional.empty(), displaced());
    }

    @Test
    void marksLastAndWhatCannotBeReadIsWorthNothing(@TempDir Path folder) throws Exception {
        SavedMarks marks = new SavedMarks(folder);
        marks.note(low, 7);
        assertEquals(7, new SavedMarks(folder).epoch(low));
        marks.forget(low);
        assertEquals(0, new SavedMarks(folder).epoch(low));
        marks.note(low, 7);
        Files.writeString(folder.resolve("saved-machines"), "nonsense");
        assertFalse(new SavedMarks(folder).epoch(low) > 0);
    }
}
