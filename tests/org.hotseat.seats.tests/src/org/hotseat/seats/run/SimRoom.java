// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Cable;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
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
import org.hotseat.seats.room.Source;

/** Three hosts, four desks, two switches, two boards; three desks have a machine each. */
final class SimRoom {

    static final int HOSTS = 3;
    private static final int HEADS = 4;

    final List<HostId> hosts = new ArrayList<>();
    final Map<SeatId, Seat> seats = new LinkedHashMap<>();
    final List<MachineId> machines = new ArrayList<>();
    final Map<PortId, PortKind> kinds = new LinkedHashMap<>();
    private final Sim sim;

    SimRoom(Sim sim) {
        this.sim = sim;
    }

    void furnish() {
        for (int one = 1; one <= HOSTS; one++) {
            hosts.add(new HostId("h" + one));
        }
        for (int one = 1; one <= 4; one++) {
            seat(one);
        }
        for (int one = 1; one <= 3; one++) {
            machine(one);
        }
    }

    private void seat(int number) {
        SeatId id = new SeatId("s" + number);
        List<Monitor> monitors = new ArrayList<>();
        for (int one = 0; one <= number % 2; one++) {
            Point point = new Point("v", Layer.VIDEO, number + "." + one);
            monitors.add(new Monitor(point, "edid"));
            sim.devices.outputs.put(point, Source.NONE);
        }
        Point usb = new Point("u", Layer.USB, "" + number);
        sim.devices.outputs.put(usb, Source.NONE);
        List<PortId> ports = List.of(new PortId("b" + number % 2, "gps" + number),
                new PortId("b" + number % 2, "sound" + number));
        kinds.put(ports.get(0), PortKind.SERIAL);
        kinds.put(ports.get(1), PortKind.SOUND);
        ports.forEach(one -> sim.devices.holders.put(one, new SimDevices.Held(Optional.empty(), 0, 0)));
        seats.put(id, new Seat(id, "Desk " + number, monitors, List.of(usb), ports));
    }

    private void machine(int number) {
        MachineId id = new MachineId(new UUID(0, number));
        machines.add(id);
        HostId host = hosts.get(number % HOSTS);
        sim.machines.place(id, host);
        Seat seat = seats.get(new SeatId("s" + number));
        List<String> heads = new ArrayList<>();
        for (int one = 0; one < seat.monitors().size(); one++) {
            heads.add("" + one);
            sim.devices.outputs.put(seat.monitors().get(one).output(), Source.of(host + "-" + one));
        }
        sim.devices.outputs.put(seat.usb().get(0), Source.of(host.value()));
        seat.ports().forEach(one -> sim.devices.holders.put(one,
                new SimDevices.Held(Optional.of(new Holder(host, id)), 1, 0)));
        sim.store.mappings.put(seat.id(), new Mapping(seat.id(), Optional.of(id), Optional.of(host), heads,
                seat.ports()));
        sim.store.epoch = 1;
    }

    /** What a leader sees. Its readings of devices are fresh; whether a host is alive it learns late. */
    Room picture() {
        Map<HostId, Host> alive = new LinkedHashMap<>();
        for (HostId host : hosts) {
            List<Head> heads = new ArrayList<>();
            for (int one = 0; one < HEADS; one++) {
                heads.add(new Head("" + one, "edid", List.of(new Cable("v", Layer.VIDEO, host + "-" + one))));
            }
            alive.put(host, new Host(host, sim.machines.seenAlive(host), 1L << 40, heads,
                    List.of(new Cable("u", Layer.USB, host.value())), Set.of("business")));
        }
        Map<MachineId, Machine> running = new LinkedHashMap<>();
        machines.forEach(one -> running.put(one, new Machine(one, "vm" + one.value().getLeastSignificantBits(),
                sim.machines.host(one), 1L << 30, Set.of("business"), Set.of())));
        Map<Point, Crossing> crossings = new LinkedHashMap<>();
        sim.devices.outputs.forEach((point, source) -> crossings.put(point, new Crossing(source,
                sim.devices.locks.getOrDefault(point, Lock.FREE), !point.output().startsWith("2"))));
        Map<PortId, Port> ports = new LinkedHashMap<>();
        sim.devices.holders.forEach((id, held) -> ports.put(id, new Port(id, kinds.get(id), held.holder(),
                held.epoch(), sim.devices.up(id.board()))));
        return new Room(seats, alive, running, crossings, ports, sim.store.mappings,
                sim.store.open().stream().map(RunRecord::summary).toList(), sim.store.epoch);
    }

    /** The seat of an output. */
    Seat seatOf(Point point) {
        return seats.values().stream().filter(one -> one.usb().contains(point) || one.monitors().stream()
                .anyMatch(monitor -> monitor.output().equals(point))).findFirst().orElseThrow();
    }

    Set<Point> points() {
        return new LinkedHashSet<>(sim.devices.outputs.keySet());
    }
}
