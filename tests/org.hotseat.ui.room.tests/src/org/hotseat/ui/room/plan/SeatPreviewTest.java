// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.console.move.MovePreview;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Room;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.plan.SeatPreview.Way;
import org.hotseat.ui.room.support.Hall;
import org.hotseat.ui.room.support.IndexedHall;
import org.junit.jupiter.api.Test;

class SeatPreviewTest {

    private static final Logger LOG = System.getLogger(SeatPreviewTest.class.getName());
    private static final long MILLION = 1_000_000;

    private final Hall hall = new Hall(3);

    private Room draft() {
        return DraftRoom.read(hall.cluster, hall, hall.wires(), SeatFacts.NONE);
    }

    /** The same with boards that answer, as a leader knows them. */
    private Room whole() {
        Room draft = draft();
        Map<PortId, Port> ports = new HashMap<>();
        draft.ports().values().forEach(one -> ports.put(one.id(), new Port(one.id(), one.kind(), one.holder(),
                one.epoch(), true)));
        return new Room(draft.seats(), draft.hosts(), draft.machines(), draft.crossings(), ports, draft.mappings(),
                draft.open(), draft.epoch());
    }

    private Outlook outlook(Room room, boolean leader) {
        return new Outlook(room, new Measured(Optional.empty(), Optional.empty(), Optional.of(Duration.ofMillis(300)),
                Optional.empty(), Optional.empty()), Names.of(hall.cluster, hall).with(room), leader);
    }

    private SeatPreview preview(Object held, Object target, Outlook outlook) {
        return SeatPreview.of(Asked.of(held, target, outlook), outlook, Optional.empty());
    }

    private static List<String> topics(SeatPreview preview, Weight weight) {
        return preview.lines().stream().filter(one -> one.weight() == weight).map(Consequence::topic).toList();
    }

    @Test
    void theDraftShowsWhichHeadEachDeskHas() {
        Room room = draft();
        assertEquals(List.of("DP-1"), room.mapping(Hall.desk(0)).heads());
        assertEquals(Optional.of(Hall.host(0)), room.mapping(Hall.desk(0)).host());
        assertEquals(List.of("DP-2"), room.mapping(Hall.desk(1)).heads());
        assertTrue(room.mapping(Hall.desk(2)).machine().isEmpty());
        assertEquals(Lock.FREE, room.crossings().get(room.seats().get(Hall.desk(0)).usb().get(0)).lock());
        assertEquals(12L << 30, room.hosts().get(Hall.host(1)).freeBytes());
        assertEquals(1, room.hosts().get(Hall.host(1)).usb().size());
    }

    @Test
    void portsAreCalledAsTheClusterCallsThemWhereItKnowsTheSwitch() {
        Wires known = new Wires(List.of(new SwitchRecord("cluster-mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "",
                List.of(new Plug("7", "host-02 DP-1", "")), List.of(new Plug("12", "any", hall.document(Hall.desk(0))
                        .getMonitors().get(0).getId()), new Plug("13", "2-left", "")))), List.of());
        Room room = DraftRoom.read(hall.cluster, hall, known, SeatFacts.NONE);
        assertEquals(new Point("cluster-mx", Layer.VIDEO, "12"), room.seats().get(Hall.desk(0)).monitors().get(0)
                .output());
        assertEquals(new Point("cluster-mx", Layer.VIDEO, "13"), room.seats().get(Hall.desk(1)).monitors().get(0)
                .output());
        assertEquals("7", room.hosts().get(Hall.host(1)).heads().get(0).cables().get(0).input());
    }

    @Test
    void aDeskOnAHostMovesItsMachineAndEverythingWithIt() {
        SeatPreview preview = preview(Hall.desk(0), Hall.host(1), outlook(whole(), true));
        assertEquals(Way.LEADER, preview.way());
        assertEquals("Move Desk 1 from host-01 to host-02", preview.title());
        assertTrue(preview.obstacle().isEmpty(), preview.toString());
        assertTrue(preview.summary().contains("0.3"), preview.summary());
        assertTrue(topics(preview, Weight.GOOD).containsAll(List.of("Displays", "Keyboard, mouse", "Ports")), preview
                .toString());
        assertTrue(preview.lines().stream().anyMatch(one -> one.text().equals("1-left shows DP-1 of host-02")));
        assertTrue(preview.lines().stream().anyMatch(one -> one.text().equals("GPS-1")));
        assertTrue(preview.plan().legs().stream().anyMatch(one -> one.kind() == LegKind.MACHINE));
        assertEquals(preview.wish(), preview(Hall.host(1), Hall.desk(0), outlook(whole(), true)).wish());
    }

    @Test
    void monitorsAreCalledByTheirNamesOnlyWhereItIsClearWhichTheyAre() {
        Names names = Names.of(hall.cluster, hall);
        assertEquals("1-left", names.with(whole()).monitor(Hall.desk(0), 0));
        List<Monitor> monitors = hall.document(Hall.desk(0)).getMonitors();
        monitors.add(EcoreUtil.copy(monitors.get(0)));
        assertEquals(2, whole().seats().get(Hall.desk(0)).monitors().size());
        monitors.get(0).setSwitchOutput(null);
        Room without = whole();
        assertEquals(1, without.seats().get(Hall.desk(0)).monitors().size());
        assertEquals("Desk 1 1", Names.of(hall.cluster, hall).with(without).monitor(Hall.desk(0), 0));
    }

    @Test
    void whatBlocksTheLeaderStopsTheDropAndIsNamed() {
        SeatPreview preview = preview(Hall.desk(0), Hall.host(1), outlook(draft(), true));
        assertTrue(preview.obstacle().orElseThrow().contains("GPS-1"), preview.obstacle().toString());
        assertTrue(topics(preview, Weight.STOP).contains("Ports"));
        assertEquals(preview.obstacle().get(), preview.summary());
    }

    @Test
    void theSameWishIsPlannedAnewOnWhatHasChangedMeanwhile() {
        SeatPreview before = preview(Hall.desk(0), Hall.host(1), outlook(whole(), true));
        assertTrue(before.obstacle().isEmpty());
        SeatPreview now = before.on(outlook(draft(), true));
        assertTrue(now.obstacle().orElseThrow().contains("GPS-1"), "no board answers any more");
        assertEquals(before.title(), now.title());
        assertEquals(before.wish(), now.wish());
        assertEquals(before.lines(), now.on(outlook(whole(), true)).lines());
    }

    @Test
    void withoutALeaderAMachineMovesAloneAndItsOwnPreviewCounts() {
        Outlook outlook = outlook(draft(), false);
        Asked asked = Asked.of(Hall.desk(0), Hall.host(1), outlook);
        MovePreview machine = new MovePreview(Hall.machine(0), Hall.host(0), Hall.host(1), Duration.ZERO, Duration.ZERO,
                List.of(new Consequence("CPU", Weight.STOP, "lacks avx2")), Optional.of("lacks avx2"));
        SeatPreview refused = SeatPreview.of(asked, outlook, Optional.of(machine));
        assertEquals(Optional.of("lacks avx2"), refused.obstacle());
        SeatPreview preview = SeatPreview.of(asked, outlook, Optional.empty());
        assertEquals(Way.MACHINE, preview.way());
        assertTrue(preview.obstacle().isEmpty());
        assertTrue(topics(preview, Weight.NOTE).contains("Ports"), "boards do not answer; that is said");
    }

    @Test
    void aMachineOnADeskAndADutyToAnotherDeskEditTheDocument() {
        Outlook outlook = outlook(draft(), false);
        SeatPreview remap = preview(Hall.machine(2), Hall.desk(0), outlook);
        assertEquals(new Wish.Remap(Hall.desk(0), Optional.of(Hall.machine(2))), remap.wish());
        assertEquals(Way.DOCUMENT, remap.way());
        assertTrue(remap.obstacle().isEmpty());
        assertTrue(remap.lines().stream().anyMatch(one -> one.text().contains("plot-1")), "it loses its desk");
        SeatPreview follow = preview(Hall.desk(1), Hall.desk(2), outlook);
        assertEquals(new Wish.FollowMe(Hall.desk(1), Hall.desk(2)), follow.wish());
        assertEquals("Take the duty of Desk 2 to Desk 3", follow.title());
    }

    @Test
    void theDraftHasAtADeskWhatTheClusterHasThere() {
        SeatFacts facts = new SeatFacts(Map.of(Hall.desk(0).value(), new SeatRecord(Hall.desk(0).value(), Optional.of(
                Hall.machine(2)), Optional.empty(), List.of(), List.of(), "seat-0-8")), Map.of());
        Room room = DraftRoom.read(hall.cluster, hall, hall.wires(), facts);
        assertEquals(Optional.of(Hall.machine(2)), room.mapping(Hall.desk(0)).machine());
        assertEquals(Optional.of(Hall.machine(1)), room.mapping(Hall.desk(1)).machine());
    }

    @Test
    void whatAsksForNothingSaysWhy() {
        Outlook outlook = outlook(draft(), false);
        assertEquals("No machine is at Desk 3.", Asked.of(Hall.desk(2), Hall.host(1), outlook)
                .why());
        assertTrue(Asked.of(Hall.desk(2), Hall.host(1), outlook(whole(), true)).why().contains("Drag its machine"));
        assertEquals("host-01 serves Desk 1 now.", Asked.of(Hall.desk(0), Hall.host(0), outlook)
                .why());
        assertFalse(Asked.of(Hall.machine(0), Hall.desk(0), outlook).wish().isPresent());
        assertFalse(Asked.of(Hall.desk(0), Hall.desk(0), outlook).wish().isPresent());
    }

    /** Tells how long what a person waits for takes; no figure is demanded of a machine that does other things, too. */
    @Test
    void aLargeRoomIsReadAndPlannedOn() {
        Hall large = new IndexedHall(2000, 200);
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            FloorPlan plan = FloorMaker.read(large.cluster, large, List.of(), SeatFacts.NONE, "", Hall.NOW);
            long read = System.nanoTime();
            Room room = DraftRoom.read(large.cluster, large, large.wires(), SeatFacts.NONE);
            Outlook outlook = new Outlook(room, Measured.NOTHING, Names.of(large.cluster, large).with(room), false);
            long pictured = System.nanoTime();
            SeatPreview preview = preview(Hall.desk(0), Hall.host(1), outlook);
            long planned = System.nanoTime();
            assertEquals(2000, plan.desks().size());
            assertTrue(preview.obstacle().isEmpty(), preview.toString());
            LOG.log(Level.INFO, "2,000 desks, 200 hosts: plan {0} ms, picture {1} ms, preview {2} ms",
                    (read - begun) / MILLION, (pictured - read) / MILLION, (planned - pictured) / MILLION);
        }
    }
}
