// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

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
import org.hotseat.seats.room.OpenRun;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;

/** A room of any size, whose parts a test changes. Seat n has machine n at host n modulo hosts, heads from 0 on. */
final class Furniture {

    final Map<SeatId, Seat> seats = new LinkedHashMap<>();
    final Map<HostId, Host> hosts = new LinkedHashMap<>();
    final Map<MachineId, Machine> machines = new LinkedHashMap<>();
    final Map<Point, Crossing> crossings = new LinkedHashMap<>();
    final Map<PortId, Port> ports = new LinkedHashMap<>();
    final Map<SeatId, Mapping> mappings = new LinkedHashMap<>();
    final List<OpenRun> open = new ArrayList<>();
    private final int heads;

    /** So many hosts with so many heads each, seats of which the last ones have no machine. */
    Furniture(int hostCount, int heads, int seatCount, int machineCount) {
        this.heads = heads;
        for (int one = 0; one < hostCount; one++) {
            host(one);
        }
        for (int one = 0; one < seatCount; one++) {
            seat(one, one < machineCount, hostCount);
        }
    }

    static SeatId seat(int number) {
        return new SeatId("s" + number);
    }

    static MachineId machine(int number) {
        return new MachineId(new UUID(0, number));
    }

    static HostId hostId(int number) {
        return new HostId("h" + number);
    }

    static Point video(int number, int monitor) {
        return new Point("v", Layer.VIDEO, number + "." + monitor);
    }

    static Point usb(int number) {
        return new Point("u", Layer.USB, "" + number);
    }

    static PortId serial(int number) {
        return new PortId("b", "serial" + number);
    }

    static PortId sound(int number) {
        return new PortId("b", "sound" + number);
    }

    private void host(int number) {
        List<Head> all = new ArrayList<>();
        for (int one = 0; one < heads; one++) {
            all.add(new Head("" + one, "edid", List.of(new Cable("v", Layer.VIDEO, number + "-" + one))));
        }
        hosts.put(hostId(number), new Host(hostId(number), true, 64L << 30, all,
                List.of(new Cable("u", Layer.USB, "" + number)), Set.of("business")));
    }

    private void seat(int number, boolean taken, int hostCount) {
        List<Monitor> monitors = List.of(new Monitor(video(number, 0), "edid"), new Monitor(video(number, 1), "edid"));
        seats.put(seat(number), new Seat(seat(number), "Desk " + number, monitors, List.of(usb(number)),
                List.of(serial(number), sound(number))));
        int host = number % hostCount;
        int first = number / hostCount * 2;
        Optional<Holder> holder = taken ? Optional.of(new Holder(hostId(host), machine(number))) : Optional.empty();
        ports.put(serial(number), new Port(serial(number), PortKind.SERIAL, holder, 1, true));
        ports.put(sound(number), new Port(sound(number), PortKind.SOUND, holder, 1, true));
        for (int one = 0; one < 2; one++) {
            crossings.put(video(number, one), new Crossing(taken ? Source.of(host + "-" + (first + one)) : Source.NONE,
                    Lock.FREE, true));
        }
        crossings.put(usb(number), new Crossing(taken ? Source.of("" + host) : Source.NONE, Lock.NONE, true));
        if (taken) {
            machines.put(machine(number), new Machine(machine(number), "vm" + number, hostId(host), 4L << 30,
                    Set.of("business"), Set.of()));
            mappings.put(seat(number), new Mapping(seat(number), Optional.of(machine(number)),
                    Optional.of(hostId(host)), List.of("" + first, "" + (first + 1)),
                    List.of(serial(number), sound(number))));
        }
    }

    Room room() {
        return new Room(seats, hosts, machines, crossings, ports, mappings, open, 7);
    }

    /** The room after a plan was carried out. */
    Room after(Plan plan) {
        for (Mapping one : plan.after()) {
            mappings.put(one.seat(), one);
        }
        for (Leg leg : plan.legs()) {
            leg.there().filter(one -> !leg.kind().look()).ifPresent(this::carryOut);
        }
        return room();
    }

    private void carryOut(Deed deed) {
        switch (deed) {
            case Deed.Take take -> {
                Crossing old = Optional.ofNullable(crossings.get(take.point())).orElseThrow();
                crossings.put(take.point(), new Crossing(take.source(), old.lock(), old.disconnects()));
            }
            case Deed.Hold hold -> {
                Crossing old = Optional.ofNullable(crossings.get(hold.point())).orElseThrow();
                crossings.put(hold.point(), new Crossing(old.source(), hold.own() ? Lock.OWN : Lock.FREE,
                        old.disconnects()));
            }
            case Deed.Assign assign -> {
                Port old = Optional.ofNullable(ports.get(assign.port())).orElseThrow();
                ports.put(assign.port(), new Port(old.id(), old.kind(), assign.holder(), assign.epoch(), true));
            }
            case Deed.Run run -> {
                Machine old = Optional.ofNullable(machines.get(run.machine())).orElseThrow();
                machines.put(old.id(), new Machine(old.id(), old.name(), run.host(), old.memoryBytes(), old.planes(),
                        old.reserved()));
            }
            case Deed.Fence fence -> hosts.remove(fence.host());
            case Deed.Carry carry -> throw new IllegalArgumentException("looks only: " + carry);
        }
    }

    /** What everything shows and who has which port. */
    Set<Object> truth() {
        Set<Object> truth = new LinkedHashSet<>();
        crossings.forEach((point, crossing) -> truth.add(point + " " + crossing.source()));
        ports.values().forEach(port -> truth.add(port.id() + " " + port.holder()));
        machines.values().forEach(machine -> truth.add(machine.id() + " " + machine.host()));
        truth.addAll(mappings.values());
        return truth;
    }
}
