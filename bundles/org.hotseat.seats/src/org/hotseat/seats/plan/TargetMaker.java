// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;

/** Turns a wish into what shall be at each seat. */
final class TargetMaker {

    private final Room room;
    private final Notes notes;
    private final Target target;

    private TargetMaker(Room room, Notes notes, Target target) {
        this.room = room;
        this.notes = notes;
        this.target = target;
    }

    static Target of(Room room, Wish wish, Notes notes) {
        TargetMaker maker = new TargetMaker(room, notes, new Target(room));
        switch (wish) {
            case Wish.ToHost move -> maker.toHost(move.machine(), move.host());
            case Wish.Failover loss -> maker.toHost(loss.machine(), loss.host());
            case Wish.Remap remap -> maker.remap(remap.seat(), remap.machine());
            case Wish.FollowMe follow -> maker.follow(follow.from(), follow.to());
            case Wish.Restore restore -> maker.restore(restore.mappings());
        }
        return maker.target;
    }

    /** Adds a seat that another transaction leaves half done: it becomes what its mapping says. */
    static void settle(Room room, SeatId seat, Target target, Map<MachineId, HostId> takeOvers) {
        Mapping mapping = room.mapping(seat);
        Optional<HostId> now = mapping.machine().flatMap(one -> Optional.ofNullable(takeOvers.get(one)).or(
                () -> Optional.ofNullable(room.machines().get(one)).map(Machine::host)));
        TargetMaker maker = new TargetMaker(room, new Notes(true), target);
        target.put(now.isEmpty() || now.equals(mapping.host()) ? mapping
                : maker.at(mapping, now.get(), Set.of(seat)));
    }

    private void toHost(MachineId machine, HostId host) {
        if (!known(machine) || !known(host)) {
            return;
        }
        target.machines.put(machine, host);
        room.seatOf(machine).ifPresent(mapping -> target.put(mapping.host().filter(host::equals).isPresent() ? mapping
                : at(mapping, host, Set.of(mapping.seat()))));
    }

    private Mapping at(Mapping mapping, HostId host, Set<SeatId> apart) {
        return new Mapping(mapping.seat(), mapping.machine(), Optional.of(host), heads(mapping.seat(), host, apart),
                mapping.ports());
    }

    private List<String> heads(SeatId seat, HostId host, Set<SeatId> apart) {
        Optional<Host> there = Optional.ofNullable(room.hosts().get(host));
        Optional<Seat> desk = Optional.ofNullable(room.seats().get(seat));
        if (there.isEmpty() || desk.isEmpty()) {
            return List.of();
        }
        Set<SeatId> decided = new HashSet<>(apart);
        decided.addAll(target.after.keySet());
        Set<String> used = room.usedHeads(host, decided);
        target.after.values().stream().filter(one -> !one.seat().equals(seat) && one.host().filter(host::equals)
                .isPresent()).forEach(one -> used.addAll(one.heads()));
        return HeadChoice.of(there.get(), desk.get().monitors(), used);
    }

    private void follow(SeatId from, SeatId to) {
        Mapping before = room.mapping(from);
        if (!known(from) || !known(to)) {
            return;
        }
        if (before.machine().isEmpty()) {
            notes.tell(Effect.NOTHING_TO_DO, Claims.of(from));
            return;
        }
        remap(to, before.machine());
    }

    private void remap(SeatId seat, Optional<MachineId> wanted) {
        if (!known(seat) || wanted.isPresent() && !known(wanted.get())) {
            return;
        }
        Optional<Machine> machine = wanted.flatMap(one -> Optional.ofNullable(room.machines().get(one)));
        Optional<Mapping> old = wanted.flatMap(room::seatOf).filter(one -> !one.seat().equals(seat));
        if (machine.isEmpty()) {
            target.put(Mapping.empty(seat));
        } else if (room.mapping(seat).machine().equals(wanted)) {
            target.put(room.mapping(seat));
        } else {
            target.put(comes(seat, machine.get(), old));
        }
        old.ifPresent(one -> target.put(Mapping.empty(one.seat())));
        target.leaves(seat).filter(one -> !target.seated(one)).ifPresent(one -> notes.tell(Effect.LOSES_DESK,
                Claims.of(one), name(one)));
    }

    private Mapping comes(SeatId seat, Machine machine, Optional<Mapping> old) {
        Set<SeatId> apart = old.map(one -> Set.of(seat, one.seat())).orElseGet(() -> Set.of(seat));
        int here = desk(seat).map(one -> one.monitors().size()).orElse(0);
        old.flatMap(one -> desk(one.seat())).map(one -> one.monitors().size()).filter(one -> one > here).ifPresent(
                one -> notes.tell(Effect.FEWER_MONITORS, Claims.of(seat), here, one));
        List<PortId> ports = new ArrayList<>();
        old.ifPresent(one -> one.ports().stream().filter(port -> !atDesk(port)).forEach(ports::add));
        desk(seat).ifPresent(one -> one.ports().stream().filter(port -> old.isEmpty() || atDesk(port))
                .filter(port -> !ports.contains(port) && free(port, apart)).forEach(ports::add));
        old.ifPresent(one -> one.ports().stream().filter(this::atDesk).filter(port -> ports.stream()
                .noneMatch(other -> kind(other).equals(kind(port)))).forEach(port -> notes.tell(Effect.DEVICE_LEFT,
                        Claims.of(port), port)));
        return new Mapping(seat, Optional.of(machine.id()), Optional.of(machine.host()),
                heads(seat, machine.host(), apart), ports);
    }

    private void restore(List<Mapping> mappings) {
        for (Mapping mapping : mappings) {
            if (known(mapping.seat()) && mapping.machine().stream().allMatch(this::known)
                    && mapping.host().stream().allMatch(this::known)) {
                target.put(mapping);
                mapping.host().ifPresent(host -> taken(mapping, host));
            }
        }
        mappings.stream().flatMap(one -> one.machine().stream()).flatMap(one -> room.seatOf(one).stream())
                .filter(one -> !target.has(one.seat())).forEach(one -> target.put(Mapping.empty(one.seat())));
    }

    /** Tells of heads that another seat has got meanwhile. */
    private void taken(Mapping mapping, HostId host) {
        Set<String> used = room.usedHeads(host, target.after.keySet());
        mapping.heads().stream().filter(one -> !one.isEmpty() && used.contains(one)).forEach(one -> notes.tell(
                Effect.NO_FREE_HEAD, Claims.of(host, one), host, mapping.seat()));
    }

    /** Whether no other seat has it. */
    private boolean free(PortId port, Set<SeatId> apart) {
        return room.mappings().values().stream().noneMatch(one -> !apart.contains(one.seat())
                && one.ports().contains(port));
    }

    private Optional<Seat> desk(SeatId seat) {
        return Optional.ofNullable(room.seats().get(seat));
    }

    private Optional<PortKind> kind(PortId port) {
        return Optional.ofNullable(room.ports().get(port)).map(Port::kind);
    }

    private boolean atDesk(PortId port) {
        return kind(port).filter(PortKind::atDesk).isPresent();
    }

    private String name(MachineId machine) {
        return Optional.ofNullable(room.machines().get(machine)).map(Machine::name).orElseGet(machine::toString);
    }

    private boolean known(SeatId seat) {
        return known(room.seats().containsKey(seat), Claims.of(seat), seat);
    }

    private boolean known(MachineId machine) {
        return known(room.machines().containsKey(machine), Claims.of(machine), machine);
    }

    private boolean known(HostId host) {
        return known(room.hosts().containsKey(host), "host " + host, host);
    }

    private boolean known(boolean is, String subject, Object name) {
        if (!is) {
            notes.tell(Effect.NOT_KNOWN, subject, name);
        }
        return is;
    }
}
