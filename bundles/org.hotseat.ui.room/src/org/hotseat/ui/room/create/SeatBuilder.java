// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.ClusterEditor;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.seats.room.SeatId;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.model.FloorMaker;

/**
 * Puts a new seat into the document, with what it needs and the document does not have yet: a room, a machine that only
 * its host knows, outputs and ports that only their devices tell of. One edit, which undo takes back exactly. On the
 * document's thread.
 */
public final class SeatBuilder {

    private final ClusterDocument document;
    private final SeatDraft draft;
    private final Supply supply;
    private final List<SwitchRecord> records;
    private final NewObjects objects = new NewObjects();

    /**
     * For one seat.
     *
     * @param document to be edited
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @param records the switches of the cluster's state
     */
    public SeatBuilder(ClusterDocument document, SeatDraft draft, Supply supply, List<SwitchRecord> records) {
        this.document = document;
        this.draft = draft;
        this.supply = supply;
        this.records = List.copyOf(records);
    }

    private Cluster cluster() {
        return document.cluster();
    }

    private ClusterEditor editor() {
        return document.editor();
    }

    /**
     * Edits.
     *
     * @return the new seat
     */
    public SeatId build() {
        Seat seat = objects.named(Literals.SEAT, Seat.class, draft.name());
        seat.setDuty(draft.duty());
        seat.setXMillimetres(draft.place().x());
        seat.setYMillimetres(draft.place().y());
        seat.setRotationDegrees(draft.place().degrees());
        editor().compound(NLS.bind(Messages.addSeat, draft.name()), () -> {
            editor().add(cluster(), Literals.CLUSTER__SEATS, seat);
            editor().set(seat, Literals.SEAT__ROOM, room());
            for (int head = 0; head < draft.screens().size(); head++) {
                screen(seat, draft.screens().get(head), head);
            }
            if (draft.keys().isThere()) {
                keys(seat);
            }
            draft.devices().forEach(device -> device(seat, device));
            draft.machine().ifPresent(machine -> machine(seat, machine));
        });
        return new SeatId(seat.getId());
    }

    private Room room() {
        return find(cluster().getRooms(), draft.room()).orElseGet(() -> {
            Room room = objects.named(Literals.ROOM, Room.class, Messages.firstRoom);
            editor().add(cluster(), Literals.CLUSTER__ROOMS, room);
            return room;
        });
    }

    private static <T extends Named> Optional<T> find(EList<T> all, String id) {
        return id.isEmpty() ? Optional.empty() : all.stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    private void screen(Seat seat, Screen screen, int head) {
        Monitor monitor = objects.named(Literals.MONITOR, Monitor.class, screen.name().strip());
        monitor.setMachineHead(head);
        editor().add(seat, Literals.SEAT__MONITORS, monitor);
        supply.socket(screen.socket()).ifPresent(socket -> editor().set(monitor, Literals.MONITOR__SWITCH_OUTPUT,
                output(socket)));
    }

    private void keys(Seat seat) {
        InputSet input = ClusterFactory.eINSTANCE.createInputSet();
        input.setKeyboard(draft.keys().keyboard().strip());
        input.setPointer(draft.keys().pointer().strip());
        input.setTouchScreen(draft.keys().touch());
        editor().set(seat, Literals.SEAT__INPUT_SET, input);
        supply.socket(draft.keys().socket()).ifPresent(socket -> editor().set(input, Literals.INPUT_SET__USB_OUTPUT,
                output(socket)));
    }

    private SwitchOutput output(Socket socket) {
        return cluster().getSwitches().stream().flatMap(one -> one.getOutputs().stream()).filter(one -> one.getId()
                .equals(socket.described())).findFirst().orElseGet(() -> addOutput(socket));
    }

    private SwitchOutput addOutput(Socket socket) {
        MatrixSwitch device = device(socket);
        int number = number(socket.wire());
        Optional<SwitchOutput> there = device.getOutputs().stream().filter(one -> one.getSignal() == socket.signal()
                && one.getNumber() == number && one.getName().equals(name(socket))).findFirst();
        return there.orElseGet(() -> {
            SwitchOutput output = objects.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, name(socket));
            output.setNumber(number);
            output.setSignal(socket.signal());
            editor().add(device, Literals.MATRIX_SWITCH__OUTPUTS, output);
            return output;
        });
    }

    private static String name(Socket socket) {
        return socket.label().isBlank() ? socket.wire() : socket.label();
    }

    private static int number(String wire) {
        String digits = wire.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private MatrixSwitch device(Socket socket) {
        return find(cluster().getSwitches(), socket.device()).or(() -> cluster().getSwitches().stream().filter(one ->
                one.getName().equals(socket.deviceName())).findFirst()).orElseGet(() -> {
                    MatrixSwitch device = objects.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, socket
                            .deviceName());
                    records.stream().filter(one -> one.id().equals(socket.device())).findFirst().ifPresent(record ->
                            describe(device, record));
                    editor().add(cluster(), Literals.CLUSTER__SWITCHES, device);
                    return device;
                });
    }

    private static void describe(MatrixSwitch device, SwitchRecord record) {
        Optional.ofNullable(SwitchProtocol.get(record.protocol())).ifPresent(device::setProtocol);
        device.setAddress(record.address());
        if (record.port() != 0) {
            device.setPort(record.port());
        }
        device.setUser(record.user());
    }

    private void device(Seat seat, Device device) {
        supply.line(device.line()).ifPresent(line -> {
            Peripheral peripheral = objects.named(Literals.PERIPHERAL, Peripheral.class, device.name().strip());
            peripheral.setKind(line.kind());
            editor().add(seat, Literals.SEAT__PERIPHERALS, peripheral);
            BoardPort port = port(line, device);
            editor().set(peripheral, Literals.PERIPHERAL__PORT, port);
        });
    }

    private BoardPort port(Line line, Device device) {
        InterfaceBoard board = board(line.board());
        return find(board.getPorts(), line.described()).orElseGet(() -> {
            BoardPort port = objects.named(Literals.BOARD_PORT, BoardPort.class, line.port());
            port.setKind(line.kind());
            port.setBitsPerSecond(line.hasSpeed() ? Faults.speed(device.speed()).orElse(0) : 0);
            editor().add(board, Literals.INTERFACE_BOARD__PORTS, port);
            return port;
        });
    }

    private InterfaceBoard board(Line.Board board) {
        return find(cluster().getBoards(), board.described()).or(() -> cluster().getBoards().stream().filter(one -> one
                .getName().equals(board.name())).findFirst()).orElseGet(() -> {
                    InterfaceBoard added = objects.named(Literals.INTERFACE_BOARD, InterfaceBoard.class, board.name());
                    added.setAddress(board.address());
                    editor().add(cluster(), Literals.CLUSTER__BOARDS, added);
                    return added;
                });
    }

    /** A machine is at one desk only: the one that had it has none then. */
    private void machine(Seat seat, MachineId id) {
        VirtualMachine machine = cluster().getMachines().stream().filter(one -> FloorMaker.machine(one).filter(
                id::equals).isPresent()).findFirst().orElseGet(() -> {
                    VirtualMachine added = objects.machine(supply.machine(id).map(Supply.MachineChoice::name).orElse(id
                            .toString()), id.toString());
                    editor().add(cluster(), Literals.CLUSTER__MACHINES, added);
                    return added;
                });
        cluster().getSeats().stream().filter(other -> machine.equals(other.getMachine())).forEach(other -> editor().set(
                other, Literals.SEAT__MACHINE, null));
        editor().set(seat, Literals.SEAT__MACHINE, machine);
        hosts(machine);
    }

    private Optional<Host> host(HostId id) {
        return find(cluster().getHosts(), id.value());
    }

    /** Hosts that may serve it are those of its machine. Where it only happens to be now is not written as its home. */
    private void hosts(VirtualMachine machine) {
        Optional<Host> home = draft.home().flatMap(this::host);
        List<Host> standbys = draft.standbys().stream().flatMap(one -> host(one).stream()).toList();
        boolean other = !draft.home().equals(draft.machine().flatMap(supply::machine).flatMap(
                Supply.MachineChoice::home));
        home.filter(one -> other || machine.getHome() != null || !standbys.isEmpty()).ifPresent(one -> editor().set(
                machine, Literals.VIRTUAL_MACHINE__HOME, one));
        ProtectionPolicy known = machine.getProtection();
        boolean same = known == null ? standbys.isEmpty() : Objects.equals(known.getPrimary(), home.orElse(null))
                && List.copyOf(known.getStandbys()).equals(standbys);
        if (!same && home.isPresent()) {
            ProtectionPolicy policy = own(machine);
            editor().set(policy, Literals.PROTECTION_POLICY__MODE, standbys.isEmpty() ? ProtectionMode.NONE
                    : policy.getMode() == ProtectionMode.NONE ? ProtectionMode.HOT_STANDBY : policy.getMode());
            editor().set(policy, Literals.PROTECTION_POLICY__PRIMARY, home.get());
            List.copyOf(policy.getStandbys()).forEach(one -> editor().unlink(policy,
                    Literals.PROTECTION_POLICY__STANDBYS, one));
            standbys.forEach(one -> editor().add(policy, Literals.PROTECTION_POLICY__STANDBYS, one));
        }
    }

    /** The policy of this machine alone; one that others share is left as it is. */
    private ProtectionPolicy own(VirtualMachine machine) {
        ProtectionPolicy known = machine.getProtection();
        if (known != null && cluster().getMachines().stream().filter(one -> known.equals(one.getProtection())).count()
                == 1) {
            return known;
        }
        ProtectionPolicy policy = objects.named(Literals.PROTECTION_POLICY, ProtectionPolicy.class, machine.getName());
        if (known != null) {
            policy.setRecoveryPointMillis(known.getRecoveryPointMillis());
            policy.setPauseBudgetMillis(known.getPauseBudgetMillis());
            policy.setFailBack(known.isFailBack());
            policy.setMode(known.getMode());
        }
        editor().add(cluster(), Literals.CLUSTER__PROTECTION_POLICIES, policy);
        editor().set(machine, Literals.VIRTUAL_MACHINE__PROTECTION, policy);
        return policy;
    }
}
