// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.EdidIdentity;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Monitor;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.SeatFacts;

/**
 * The planner's picture of the room, made of the document and of what this console observes, for clusters whose leader
 * does not give its own. Boards are not known to answer. On the document's thread; does not block.
 */
public final class DraftRoom {

    private static final int SHIFT = 10;
    private static final Predicate<String> ID = Pattern.compile("[A-Za-z0-9._-]{1,64}").asMatchPredicate();

    private final Cluster cluster;
    private final Inventory inventory;
    private final Wires wires;
    private final SeatFacts facts;
    private final List<SwitchInput> usb;
    private final Map<SeatId, Seat> seats = new HashMap<>();
    private final Map<HostId, Host> hosts = new HashMap<>();
    private final Map<PortId, Port> ports = new HashMap<>();
    private final Map<Point, Crossing> crossings = new HashMap<>();

    private DraftRoom(Cluster cluster, Inventory inventory, Wires wires, SeatFacts facts) {
        this.cluster = cluster;
        this.inventory = inventory;
        this.wires = wires;
        this.facts = facts;
        this.usb = cluster.getSwitches().stream().flatMap(one -> one.getInputs().stream()).filter(Wires::isUsbOnly)
                .toList();
    }

    /**
     * Reads it.
     *
     * @param cluster the document
     * @param inventory what is observed
     * @param wires how switches name their ports, and what they show
     * @param facts what the cluster itself keeps of seats, which counts more than the document
     * @return the picture
     */
    public static Room read(Cluster cluster, Inventory inventory, Wires wires, SeatFacts facts) {
        return new DraftRoom(cluster, inventory, wires, facts).room();
    }

    private Room room() {
        cluster.getBoards().forEach(board -> board.getPorts().forEach(one -> {
            PortId id = id(one);
            ports.put(id, new Port(id, kind(one), Optional.empty(), 0, false));
        }));
        cluster.getSeats().stream().filter(one -> ID.test(one.getId())).forEach(one -> seats.put(new SeatId(one
                .getId()), seat(one)));
        seats.values().forEach(seat -> Stream.concat(seat.monitors().stream().map(Monitor::output), seat.usb().stream())
                .forEach(point -> wires.shows(point).ifPresent(shown -> crossings.put(point, shown))));
        cluster.getHosts().stream().filter(one -> ID.test(one.getId())).forEach(one -> {
            HostId id = new HostId(one.getId());
            hosts.put(id, host(id, one, inventory.host(id)));
        });
        Map<MachineId, Machine> machines = new HashMap<>();
        inventory.machines().forEach(one -> machines.put(one.id(), new Machine(one.id(), one.name(), one.host(), one
                .memoryKib() << SHIFT, Set.of(), Set.of())));
        Map<SeatId, Mapping> mappings = new HashMap<>();
        cluster.getSeats().stream().filter(one -> ID.test(one.getId())).forEach(one -> {
            SeatId id = new SeatId(one.getId());
            facts.machine(one).ifPresent(machine -> mappings.put(id, mapping(id, machine)));
        });
        return new Room(seats, hosts, machines, crossings, ports, mappings, List.of(), 0);
    }

    private Seat seat(org.hotseat.model.cluster.Seat seat) {
        List<Monitor> monitors = new ArrayList<>();
        seat.getMonitors().forEach(one -> point(one.getSwitchOutput(), one).ifPresent(point -> monitors.add(new Monitor(
                point, hash(one.getEdid())))));
        InputSet input = seat.getInputSet();
        List<Point> usb = input == null ? List.of() : point(input.getUsbOutput(), seat).stream().toList();
        List<PortId> devices = seat.getPeripherals().stream().map(Peripheral::getPort)
                .filter(BoardPort.class::isInstance).map(DraftRoom::id).toList();
        return new Seat(new SeatId(seat.getId()), seat.getName(), monitors, usb, devices);
    }

    private Optional<Point> point(@Nullable SwitchOutput output, Named plugged) {
        return output != null && output.eContainer() instanceof MatrixSwitch device ? Optional.of(wires.output(device,
                output, plugged)) : Optional.empty();
    }

    private Host host(HostId id, org.hotseat.model.cluster.Host host, Optional<HostView> seen) {
        List<Head> heads = new ArrayList<>();
        List<Cable> keyboards = new ArrayList<>();
        for (DisplayOutput output : host.getOutputs()) {
            SwitchInput input = output.getSwitchInput();
            Optional<Cable> cable = cable(input, output);
            if (cable.filter(one -> Wires.isUsbOnly(input)).isPresent()) {
                keyboards.add(cable.get());
            } else {
                heads.add(new Head(output.getName(), input == null ? "" : hash(input.getEdid()), cable.stream()
                        .toList()));
            }
        }
        usbByName(host).forEach(keyboards::add);
        Set<String> planes = new HashSet<>();
        host.getInterfaces().stream().filter(one -> one.getPlane() != null).forEach(one -> planes.add(one.getPlane()
                .getName()));
        long free = seen.map(one -> one.memoryTotalKib() - one.memoryUsedKib() << SHIFT).orElse(0L);
        return new Host(id, seen.filter(one -> one.link() == LinkState.LIVE).isPresent(), Math.max(0, free), heads,
                keyboards, planes);
    }

    /** The document has no object for a host's USB cable but the input's name, which begins with that of the host. */
    private Stream<Cable> usbByName(org.hotseat.model.cluster.Host host) {
        String begin = host.getName() + ' ';
        return usb.stream().filter(one -> one.getName().startsWith(begin)).flatMap(one -> cable(one, host).stream());
    }

    private Optional<Cable> cable(@Nullable SwitchInput input, Named plugged) {
        return input != null && input.eContainer() instanceof MatrixSwitch device ? Optional.of(wires.input(device,
                input, plugged)) : Optional.empty();
    }

    private Mapping mapping(SeatId id, MachineId machine) {
        Seat seat = Objects.requireNonNull(seats.get(id));
        Optional<HostId> on = inventory.machine(machine).map(MachineView::host).filter(hosts::containsKey);
        List<Head> heads = on.map(hosts::get).map(Host::heads).orElse(List.of());
        return new Mapping(id, Optional.of(machine), on, on.isEmpty() ? List.of() : seat.monitors().stream()
                .map(one -> shown(one.output(), heads)).toList(), seat.ports());
    }

    /** The head of a host that an output shows. */
    private String shown(Point output, List<Head> heads) {
        return Optional.ofNullable(crossings.get(output)).flatMap(crossing -> heads.stream().filter(head -> head
                .cables().stream().anyMatch(cable -> cable.reaches(output) && cable.input().equals(crossing.source()
                        .input()))).findFirst()).map(Head::name).orElse("");
    }

    private static String hash(@Nullable EdidIdentity edid) {
        return edid == null ? "" : edid.getSha256();
    }

    private static PortId id(BoardPort port) {
        EObject board = port.eContainer();
        return new PortId(board instanceof Named named ? named.getId() : "", port.getName());
    }

    private static PortKind kind(BoardPort port) {
        return switch (port.getKind()) {
            case SERIAL -> PortKind.SERIAL;
            case USB -> PortKind.USB;
            case SOUND -> PortKind.SOUND;
            case CAN -> PortKind.CAN;
            case CAMERA -> PortKind.CAMERA;
        };
    }
}
