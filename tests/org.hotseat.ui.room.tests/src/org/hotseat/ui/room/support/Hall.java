// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.plan.Wires;

/**
 * A hall with desks in a row, one machine each but at the last, all on the first of two hosts; a switch for pictures,
 * one for keyboards, and a board with a serial line for each desk.
 */
public class Hall implements Inventory {

    /** Wall time of the tests. */
    public static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final NewObjects OBJECTS = new NewObjects();
    private static final long GIB = 1 << 20;

    /** The document. */
    public final Cluster cluster = OBJECTS.cluster("North");
    /** The room of all desks. */
    public final Room room = OBJECTS.named(Literals.ROOM, Room.class, "Hall");
    private final MatrixSwitch pictures = OBJECTS.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, "mx-1");
    private final MatrixSwitch keyboards = OBJECTS.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, "mx-2");
    private final InterfaceBoard board = OBJECTS.named(Literals.INTERFACE_BOARD, InterfaceBoard.class, "board-1");
    private final int desks;
    private final int hosts;

    /** With so many desks. */
    public Hall(int desks) {
        this(desks, 2);
    }

    /** With so many desks and hosts; with more than two hosts the machines are on all of them in turns. */
    public Hall(int desks, int hosts) {
        this.desks = desks;
        this.hosts = hosts;
        cluster.getRooms().add(room);
        cluster.getSwitches().add(pictures);
        cluster.getSwitches().add(keyboards);
        cluster.getBoards().add(board);
        for (int host = 0; host < hosts; host++) {
            cluster.getHosts().add(document(host));
        }
        for (int desk = 0; desk < desks; desk++) {
            cluster.getSeats().add(seat(desk));
        }
    }

    private Host document(int number) {
        Host host = OBJECTS.host("host-0" + (number + 1), "10.0.0." + (number + 1));
        host.setId(host(number).value());
        for (int head = 0; head < (hosts == 2 ? desks : 2 * desks / hosts); head++) {
            DisplayOutput output = OBJECTS.named(Literals.DISPLAY_OUTPUT, DisplayOutput.class, "DP-" + (head + 1));
            output.setSwitchInput(input(pictures, host.getName() + " DP-" + (head + 1), SignalKind.VIDEO));
            host.getOutputs().add(output);
        }
        input(keyboards, host.getName() + " USB", SignalKind.USB);
        return host;
    }

    private static SwitchInput input(MatrixSwitch device, String name, SignalKind signal) {
        SwitchInput input = OBJECTS.named(Literals.SWITCH_INPUT, SwitchInput.class, name);
        input.setNumber(device.getInputs().size() + 1);
        input.setSignal(signal);
        device.getInputs().add(input);
        return input;
    }

    private static SwitchOutput output(MatrixSwitch device, String name, SignalKind signal) {
        SwitchOutput output = OBJECTS.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, name);
        output.setNumber(device.getOutputs().size() + 1);
        output.setSignal(signal);
        device.getOutputs().add(output);
        return output;
    }

    private Seat seat(int number) {
        Seat seat = OBJECTS.named(Literals.SEAT, Seat.class, "Desk " + (number + 1));
        seat.setId(desk(number).value());
        seat.setDuty("Plot " + (number + 1));
        seat.setRoom(room);
        seat.setXMillimetres(1500 + number * 2400);
        seat.setYMillimetres(1500);
        Monitor monitor = OBJECTS.named(Literals.MONITOR, Monitor.class, number + 1 + "-left");
        monitor.setSwitchOutput(output(pictures, number + 1 + "-left", SignalKind.VIDEO));
        seat.getMonitors().add(monitor);
        InputSet input = ClusterFactory.eINSTANCE.createInputSet();
        input.setUsbOutput(output(keyboards, "K" + (number + 1), SignalKind.USB));
        seat.setInputSet(input);
        BoardPort port = OBJECTS.named(Literals.BOARD_PORT, BoardPort.class, "line-" + (number + 1));
        port.setKind(PeripheralKind.SERIAL);
        board.getPorts().add(port);
        Peripheral gps = OBJECTS.named(Literals.PERIPHERAL, Peripheral.class, "GPS-" + (number + 1));
        gps.setKind(PeripheralKind.SERIAL);
        gps.setPort(port);
        seat.getPeripherals().add(gps);
        VirtualMachine machine = OBJECTS.machine("plot-" + (number + 1), machine(number).toString());
        cluster.getMachines().add(machine);
        if (number < desks - 1) {
            seat.setMachine(machine);
        }
        return seat;
    }

    /** A desk. */
    public static SeatId desk(int number) {
        return new SeatId("seat-" + number);
    }

    /** A host. */
    public static HostId host(int number) {
        return new HostId("host-" + number);
    }

    /** A machine. */
    public static MachineId machine(int number) {
        return new MachineId(new UUID(0, number + 1L));
    }

    /** A seat of the document. */
    public Seat document(SeatId seat) {
        return cluster.getSeats().stream().filter(one -> one.getId().equals(seat.value())).findFirst().orElseThrow();
    }

    /** What the switches show: each desk its head of the first host, and the keyboard of that. */
    public Wires wires() {
        return new Wires(List.of(), List.of(live(pictures, "VIDEO"), live(keyboards, "USB")));
    }

    private SwitchLive live(MatrixSwitch device, String layer) {
        List<OutputLive> outputs = device.getOutputs().stream().map(one ->
                new OutputLive(Integer.toString(one.getNumber()), "", Optional.of(layer.equals("USB") ? "1"
                        : Integer.toString(one.getNumber())), "FREE", "YES", "YES"))
                .toList();
        return new SwitchLive(device.getId(), SwitchLive.State.CONNECTED, "", "", List.of("DISCONNECT"), List.of(
                new LayerLive(layer, List.of(), outputs)));
    }

    @Override
    public List<HostView> hosts() {
        return IntStream.range(0, hosts).mapToObj(Hall::view).toList();
    }

    private static HostView view(int number) {
        return new HostView(host(number), "host-0" + (number + 1), LinkState.LIVE, NOW, Optional.empty(),
                Optional.empty(), 20, 4 * GIB, 16 * GIB, 0, 0, 1);
    }

    @Override
    public List<MachineView> machines() {
        return IntStream.range(0, desks).mapToObj(number -> new MachineView(machine(number), "plot-"
                + (number + 1), host(hosts == 2 ? 0 : number % hosts), MachineState.RUNNING, false, true, NOW, 2, 10, 2
                        * GIB, GIB, 0, 0, Optional.empty(), "")).toList();
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return machines().stream().filter(one -> one.host().equals(host)).toList();
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return hosts().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return machines().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        return () -> { };
    }
}
