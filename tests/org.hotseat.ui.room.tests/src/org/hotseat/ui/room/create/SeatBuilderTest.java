// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Keys;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class SeatBuilderTest {

    private final Shop shop = new Shop();
    private final Cluster cluster = shop.hall.cluster;
    private final ClusterDocument document = ClusterDocument.untitled(cluster);
    private final SeatDraft draft = shop.draft();

    private Seat build() {
        return shop.hall.document(new SeatBuilder(document, draft, shop.supply(), shop.told().switches()).build());
    }

    private String socket(String words) {
        return shop.supply().sockets().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow()
                .key();
    }

    private String line(String words) {
        return shop.supply().lines().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow().key();
    }

    private void machine(MachineId id) {
        Supply.MachineChoice choice = shop.supply().machine(id).orElseThrow();
        draft.machine(Optional.of(id), choice.home(), choice.standbys());
    }

    @Test
    void aWholeSeatIsOneEditThatUndoTakesBackExactly() {
        Cluster before = EcoreUtil.copy(cluster);
        draft.label(" Desk 4 ", "Radar");
        draft.screens(List.of(new Screen("left", socket("mx-1, output 5: Wall")), new Screen("right", socket(
                "mx-9, output O3"))));
        draft.keys(new Keys(socket("mx-9, output H3"), "046d:c31c", "", true));
        draft.take(new Device("GPS", line("gateway, port tty-1"), "4800"));
        draft.take(new Device("stick", line("gateway, port usb-1"), ""));
        machine(Hall.machine(2));
        draft.serve(Hall.host(1), true);
        Seat seat = build();
        assertEquals("Desk 4", seat.getName());
        assertEquals(List.of(9000, 4000, 90), List.of(seat.getXMillimetres(), seat.getYMillimetres(), seat
                .getRotationDegrees()));
        assertSame(shop.hall.room, seat.getRoom());
        assertEquals(List.of(0, 1), seat.getMonitors().stream().map(Monitor::getMachineHead).toList());
        assertEquals(SignalKind.USB, seat.getInputSet().getUsbOutput().getSignal());
        assertTrue(seat.getInputSet().isTouchScreen());
        assertEquals("Undo: add Desk 4", document.editor().undoText().orElseThrow());
        assertTrue(document.editor().undo().isEmpty());
        assertTrue(EcoreUtil.equals(before, cluster), "all of it is gone");
        assertTrue(document.editor().undoText().isEmpty(), "it was one edit");
    }

    @Test
    void outputsThatOnlyTheDeviceTellsOfComeIntoTheDocument() {
        draft.screens(List.of(new Screen("left", socket("mx-1, output 5: Wall")), new Screen("right", socket(
                "mx-9, output O3"))));
        draft.keys(new Keys(socket("mx-9, output H3"), "", "", false));
        Seat seat = build();
        SwitchOutput wall = seat.getMonitors().getFirst().getSwitchOutput();
        assertEquals("mx-1", ((MatrixSwitch) wall.eContainer()).getName());
        assertEquals(5, wall.getNumber());
        assertEquals("Wall", wall.getName());
        MatrixSwitch added = (MatrixSwitch) seat.getMonitors().getLast().getSwitchOutput().eContainer();
        assertSame(added, seat.getInputSet().getUsbOutput().eContainer());
        assertEquals(List.of("mx-9", "10.0.0.9", 6107, "root"), List.of(added.getName(), added.getAddress(), added
                .getPort(), added.getUser()));
        assertEquals(SwitchProtocol.LW3, added.getProtocol());
        assertEquals(3, cluster.getSwitches().size());
    }

    @Test
    void portsThatOnlyTheBoardTellsOfComeIntoTheDocument() {
        draft.take(new Device("GPS", line("gateway, port tty-1"), " 4800 "));
        draft.take(new Device("stick", line("gateway, port usb-1"), "12"));
        Seat seat = build();
        BoardPort port = seat.getPeripherals().getFirst().getPort();
        InterfaceBoard board = (InterfaceBoard) port.eContainer();
        assertEquals(List.of("gateway", "10.0.0.50"), List.of(board.getName(), board.getAddress()));
        assertEquals(4800, port.getBitsPerSecond());
        assertSame(board, seat.getPeripherals().getLast().getPort().eContainer());
        assertEquals(0, seat.getPeripherals().getLast().getPort().getBitsPerSecond(), "no line has this speed");
        assertEquals(List.of(), ClusterValidator.validate(cluster).stream().filter(one -> EcoreUtil.isAncestor(board,
                one.object())).map(Problem::text).toList());
    }

    @Test
    void whatWasChosenIsAddedAlsoWhileNobodyTellsOfIt() {
        draft.screens(List.of(new Screen("left", socket("mx-9, output O3"))));
        draft.take(new Device("GPS", line("gateway, port tty-1"), "4800"));
        Supply kept = shop.silent().keeping(shop.supply(), draft);
        Seat seat = shop.hall.document(new SeatBuilder(document, draft, kept, shop.told().switches()).build());
        assertEquals("O3", seat.getMonitors().getFirst().getSwitchOutput().getName());
        assertEquals("tty-1", seat.getPeripherals().getFirst().getPort().getName());
    }

    @Test
    void aMachineLeavesTheDeskThatHadIt() {
        machine(Hall.machine(0));
        Seat seat = build();
        assertNull(shop.hall.document(Hall.desk(0)).getMachine());
        assertEquals("plot-1", seat.getMachine().getName());
        assertNull(seat.getMachine().getProtection(), "nobody has asked for a standby");
    }

    @Test
    void hostsThatMayServeItAreThoseOfItsMachine() {
        machine(Hall.machine(2));
        assertEquals(Optional.of(Hall.host(0)), draft.home(), "where it is now");
        draft.serve(Hall.host(1), true);
        VirtualMachine machine = build().getMachine();
        ProtectionPolicy policy = machine.getProtection();
        assertEquals(ProtectionMode.HOT_STANDBY, policy.getMode());
        assertEquals("host-01", policy.getPrimary().getName());
        assertEquals(List.of("host-02"), policy.getStandbys().stream().map(one -> one.getName()).toList());
        assertEquals("host-01", machine.getHome().getName());
    }

    @Test
    void anotherHomeIsWrittenAlsoWhenItGoesNowhereElse() {
        machine(Hall.machine(2));
        draft.serve(Hall.host(0), false);
        draft.serve(Hall.host(1), true);
        VirtualMachine machine = build().getMachine();
        assertEquals("host-02", machine.getHome().getName());
        assertNull(machine.getProtection(), "nobody has asked for a standby");
    }

    @Test
    void aHomeThatNobodyHasChosenIsNotWritten() {
        machine(Hall.machine(2));
        assertNull(build().getMachine().getHome(), "it is only where the machine is now");
    }

    @Test
    void aPolicyThatOthersShareStaysAsItIs() {
        ProtectionPolicy shared = new NewObjects().named(Literals.PROTECTION_POLICY, ProtectionPolicy.class, "gold");
        shared.setMode(ProtectionMode.HOT_STANDBY);
        shared.setRecoveryPointMillis(750);
        shared.setPrimary(cluster.getHosts().getFirst());
        shared.getStandbys().add(cluster.getHosts().getLast());
        cluster.getProtectionPolicies().add(shared);
        cluster.getMachines().forEach(one -> one.setProtection(shared));
        machine(Hall.machine(2));
        assertEquals(List.of(Hall.host(1)), draft.standbys(), "those that the document has");
        assertSame(shared, build().getMachine().getProtection(), "nothing was changed");
        assertTrue(document.editor().undo().isEmpty());
        draft.home(Optional.of(Hall.host(1)));
        draft.serve(Hall.host(0), true);
        ProtectionPolicy own = build().getMachine().getProtection();
        assertFalse(shared.equals(own));
        assertEquals("host-02", own.getPrimary().getName());
        assertEquals(750, own.getRecoveryPointMillis());
        assertEquals("host-01", shared.getPrimary().getName());
    }

    @Test
    void aRoomIsMadeWhereThereIsNone() {
        cluster.getSeats().clear();
        cluster.getRooms().clear();
        draft.put("", draft.place());
        Seat seat = build();
        assertNotNull(seat.getRoom());
        assertEquals(1, cluster.getRooms().size());
    }
}
