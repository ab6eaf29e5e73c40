// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatEpochRecord;
import org.junit.jupiter.api.Test;

class RoomMakerTest {

    private static final HostId A = new HostId("a");
    private static final HostId BOARD = new HostId("w");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final SeatId DESK = new SeatId("desk");

    private final StateMap state = new StateMap();
    private long version;

    private <T> void put(Kind<T> kind, T value, String... ids) {
        state.put(kind.key(ids), kind.schema(), kind.write(value), ++version);
        state.reached(version);
    }

    private void object(String id, String kind, Map<String, String> attributes) {
        put(Kinds.OBJECT, new ObjectRecord(id, kind, attributes), id);
    }

    private void host(HostId id, String name, HostRole role) {
        put(Kinds.HOST, new HostRecord(id, name, Set.of(role), "10.0.0.1", Optional.empty(), Optional.empty(),
                new HostPorts(9743, 9744, 9745, 9746), Optional.empty(), "1.0", SchemaRange.OURS), id.value());
    }

    private Room room(SwitchLive... switches) {
        return new RoomMaker(state, List.of(new LiveReport(A, true, "", Optional.empty()))).room(List.of(switches),
                List.of());
    }

    private Seat desk() {
        return Optional.ofNullable(room().seats().get(DESK)).orElseThrow();
    }

    private Host host() {
        return Optional.ofNullable(room().hosts().get(A)).orElseThrow();
    }

    private void matrix(String carries, List<Plug> inputs, List<Plug> outputs) {
        put(Kinds.SWITCH, new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, carries, "", inputs, outputs),
                "mx");
    }

    @Test
    void cablesAreTheReferencesOfTheDocumentToTheSwitchOfThatName() {
        host(A, "radar-1", HostRole.HOST);
        matrix("VIDEO", List.of(), List.of());
        object("described", "MatrixSwitch", Map.of("name", "mx-1", "inputs", "in-1 in-2", "inputs[in-2].number", "4",
                "outputs", "out-1", "outputs[out-1].number", "7"));
        object("host-9", "Host", Map.of("name", "radar-1", "outputs", "head-1 head-2", "outputs[head-1].name", "DP-1",
                "outputs[head-1].switchInput", "in-1", "outputs[head-2].switchInput", "in-2"));
        object("desk", "Seat", Map.of("name", "Desk 7", "monitors", "right left none", "monitors[right].switchOutput",
                "out-1", "monitors[right].machineHead", "1", "monitors[right].edid.sha256", "abc", "monitors[left]"
                        + ".switchOutput", "in-2", "monitors[left].machineHead", "0"));
        assertEquals("Desk 7", desk().label());
        assertEquals(List.of(new Point("mx", Layer.VIDEO, "4"), new Point("mx", Layer.VIDEO, "7")), desk().monitors()
                .stream().map(one -> one.output()).toList());
        assertEquals("abc", desk().monitors().get(1).edid());
        assertEquals(List.of("DP-1", "head-2"), host().heads().stream().map(one -> one.name()).toList());
        assertEquals(List.of(new Cable("mx", Layer.VIDEO, "0")), host().heads().get(0).cables());
    }

    @Test
    void aPlugSaysMoreThanTheDocument() {
        host(A, "a", HostRole.HOST);
        matrix("USB", List.of(new Plug("3", "", "a")), List.of(new Plug("9", "", "desk")));
        object("desk", "Seat", Map.of());
        assertEquals(List.of(new Point("mx", Layer.USB, "9")), desk().usb());
        assertEquals(List.of(new Cable("mx", Layer.USB, "3")), host().usb());
        matrix("KVM", List.of(new Plug("3", "", "a")), List.of(new Plug("9", "", "desk"), new Plug("8", "", "m1")));
        object("desk", "Seat", Map.of("monitors", "m1"));
        assertEquals(List.of(), desk().usb());
        assertEquals(new Point("mx", Layer.KVM, "8"), desk().monitors().get(0).output());
    }

    @Test
    void crosspointsAreThoseOfSwitchesThatAnswer() {
        List<LayerLive> layers = List.of(new LayerLive("VIDEO", List.of(), List.of(new OutputLive("0", "", Optional.of(
                "5"), "FREE", "", ""), new OutputLive("1", "", Optional.of(""), "OTHER", "", ""), new OutputLive("2",
                        "", Optional.empty(), "OWN", "", ""))));
        Map<Point, Crossing> known = room(new SwitchLive("mx", SwitchLive.State.CONNECTED, "", "", List.of(
                "DISCONNECT"), layers), new SwitchLive("m2", SwitchLive.State.LOST, "", "", List.of(), layers))
                .crossings();
        assertEquals(Map.of(new Point("mx", Layer.VIDEO, "0"), new Crossing(Source.of("5"), Lock.NONE, true), new Point(
                "mx", Layer.VIDEO, "1"), new Crossing(Source.NONE, Lock.OTHER, true), new Point("mx", Layer.VIDEO,
                        "2"), new Crossing(Source.UNKNOWN, Lock.OWN, true)), known);
    }

    @Test
    void machinesArePlacedByTheirAuthority() {
        host(A, "a", HostRole.HOST);
        object("a", "Host", Map.of("interfaces", "i1", "interfaces[i1].plane", "business", "interfaces[i1].bridge",
                "br1"));
        put(Kinds.MACHINE, new MachineRecord(M, "radar", "", "<domain><memory unit='MiB'>2</memory><source"
                + " bridge='br1'/></domain>", Protection.REPLICATED, new HostId("b"), List.of(A), true), M.toString());
        put(Kinds.AUTHORITY, new AuthorityRecord(M, A, new UUID(0, 1), 4, Optional.of(new HostId("c")), true, 1, false),
                M.toString());
        Machine machine = Optional.ofNullable(room().machines().get(M)).orElseThrow();
        assertEquals(new Machine(M, "radar", A, 2L << 20, Set.of("business"), Set.of(new HostId("c"))), machine);
        assertTrue(host().up());
        put(Kinds.INTENT, new IntentRecord(A, 1, new UUID(0, 1), "silent"), A.value());
        assertFalse(host().up());
    }

    @Test
    void portsHaveTheEpochOfTheState() {
        host(BOARD, "board-1", HostRole.BOARD);
        object("b7", "InterfaceBoard", Map.of("name", "board-1", "ports", "p1", "ports[p1].name", "gps",
                "ports[p1].kind", "can"));
        object("desk", "Seat", Map.of("peripherals", "x", "peripherals[x].port", "p1"));
        put(Kinds.PORT, new PortRecord(BOARD, "gps", 6, Optional.of(new PortHolder(A, M)), 6), "w", "gps");
        put(Kinds.SEAT_EPOCH, new SeatEpochRecord(12));
        PortId gps = new PortId("w", "gps");
        assertEquals(List.of(gps), desk().ports());
        var port = Optional.ofNullable(room().ports().get(gps)).orElseThrow();
        assertEquals(PortKind.CAN, port.kind());
        assertEquals(Optional.of(new Holder(A, M)), port.holder());
        assertEquals(6, port.epoch());
        assertFalse(port.reachable());
        assertEquals(12, room().epoch());
    }
}
