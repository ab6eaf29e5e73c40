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
import java.util.concurrent.CountDownLatch;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand;
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
        CountDownLatch written = new CountDownLatch(1);
        host.hands.slow.put(low, written);
        host.room = room(50);
        define(high, "high", 80, 9);
        Until.isTrue("it is to make room", host::told, () -> displaced().isPresent());
        assertEquals(high, displaced().orElseThrow().by());
        assertEquals(MachineState.OFF, state(high), "there is no room yet");
        written.countDown();
        Until.isTrue("it makes room", host::told, () -> state(low) == MachineState.SAVED && mark(low) == 1);
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

    private long mark(MachineId id) {
        return new SavedMarks(host.settings.state()).epoch(id);
    }

    @Test
    void memoryWithoutAMarkIsThrownAwayAlsoInTheFirstEpoch() throws Exception {
        host.hands.saved.add(high);
        define(high, "high", 80, 9);
        runs(high, 1);
        assertInstanceOf(Hands.Cold.class, host.hands.ways.get(high));
        assertFalse(host.hands.saved.contains(high));
    }

    @Test
    void whatIsSwitchedOffBeforeItGoesOnLeavesNoMemory() throws Exception {
        displace();
        host.end();
        cluster.lead(new AuthorityCommand.Readmit(low, host.id, 1));
        run(low, false);
        host.begin(cluster);
        host.awaitLease();
        Until.isTrue("it is released", host::told, () -> authority(low).orElseThrow().released());
        assertFalse(host.hands.saved.contains(low));
        assertEquals(0, mark(low));
    }

    @Test
    void memoryOfWhatDoesNotRunHereAnyMoreIsThrownAway() throws Exception {
        host.end();
        run(low, false);
        cluster.lead(new AuthorityCommand.Release(low, host.id, 1));
        host.hands.discard(low, Deadline.in(Duration.ofSeconds(30)));
        host.hands.saved.add(low);
        new SavedMarks(host.settings.state()).note(low, 1);
        new SavedMarks(host.settings.state()).note(new MachineId(new UUID(5, 9)), 7);
        host.begin(cluster);
        host.awaitLease();
        Until.isTrue("it is forgotten", host::told, () -> !host.hands.saved.contains(low) && mark(low) == 0);
        Until.isTrue("so is what nobody knows", host::told, () -> mark(new MachineId(new UUID(5, 9))) == 0);
    }

    /** It runs on, is not marked, and is left alone after a few times. */
    @Test
    void whoseMemoryCannotBeWrittenIsGivenUp() throws Exception {
        host.hands.unable.put(low, 0);
        host.room = room(50);
        define(high, "high", 80, 9);
        Until.isTrue("it was tried", host::told, () -> host.hands.unable.get(low) > 0);
        assertEquals(0, mark(low));
        runs(high, 1);
        Until.isTrue("it is left alone", host::told, () -> host.hands.unable.get(low) >= 4 && displaced().isEmpty());
        assertEquals(MachineState.RUNNING, state(low));
        assertEquals(1, authority(low).orElseThrow().epoch());
    }

    /** Also when it could not be written yet. */
    @Test
    void whenNobodyNeedsTheRoomAnyMoreItIsNotWritten() throws Exception {
        host.hands.unable.put(low, 0);
        host.room = room(50);
        define(high, "high", 80, 9);
        Until.isTrue("it was tried", host::told, () -> host.hands.unable.get(low) > 0);
        run(high, false);
        Until.isTrue("it makes no room any more", host::told, () -> displaced().isEmpty());
        assertEquals(MachineState.RUNNING, state(low));
    }

    @Test
    void memoryThatTakesLongKeepsNobodyElse() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        host.hands.slow.put(low, end);
        for (int i = 10; i < 14; i++) {
            MachineId other = new MachineId(new UUID(5, i));
            define(other, "other" + i, 100, 1);
            runs(other, 1);
            host.hands.slow.put(other, end);
        }
        host.room = room(0);
        define(high, "high", 480, 9);
        Until.isTrue("all are to make room", host::told, () -> cluster.mirror.view().all(Kinds.DISPLACED).size() == 5);
        host.room = room(500);
        runs(high, 1);
        end.countDown();
    }

    @Test
    void whatIsLeftOfAnEarlierStartSuspendsNobody() throws Exception {
        host.end();
        host.hands.discard(low, Deadline.in(Duration.ofSeconds(30)));
        define(high, "high", 80, 9);
        UUID boot = OneCluster.boot().orElseThrow();
        cluster.lead(new AuthorityCommand.Place(high, host.id, boot));
        cluster.lead(new AuthorityCommand.Displace(low, host.id, 1, high));
        cluster.lead(new AuthorityCommand.StartAnew(low, host.id, boot, 1));
        host.begin(cluster);
        host.awaitLease();
        runs(low, authority(low).orElseThrow().epoch());
        Until.isTrue("it is gone", host::told, () -> displaced().isEmpty());
        assertFalse(host.hands.saved.contains(low));
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
