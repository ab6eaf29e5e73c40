// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.OpenRun;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;

/**
 * Makes plans. Pure: no clock, nothing is asked and nothing is done, so the console's preview and the leader's
 * transaction are of the same words. Takes time in proportion to the seats of the room, and does not block.
 */
public final class Planner {

    private final Room room;
    private final Measured measured;
    private final boolean failover;
    private final Notes notes;
    private final List<String> supersedes = new ArrayList<>();
    /** Machines of lost hosts, and where they go on. */
    private final Map<MachineId, HostId> takeOvers = new LinkedHashMap<>();
    private long highest;

    private Planner(Room room, Wish wish, Measured measured) {
        this.room = room;
        this.measured = measured;
        this.failover = wish instanceof Wish.Failover;
        this.notes = new Notes(failover);
        this.highest = room.epoch();
        if (wish instanceof Wish.Failover loss) {
            takeOvers.put(loss.machine(), loss.host());
        }
    }

    /**
     * Makes the plan of a wish.
     *
     * @param room how it is
     * @param wish what is wanted
     * @param measured what times are estimated from
     * @return a plan in any case; one that is not {@linkplain Plan#allowed() allowed} is for showing why not
     */
    public static Plan plan(Room room, Wish wish, Measured measured) {
        return new Planner(room, wish, measured).make(wish);
    }

    private Plan make(Wish wish) {
        Target target = TargetMaker.of(room, wish, notes);
        List<PortId> more = others(target);
        Map<PortId, Optional<Holder>> ports = ports(target, more);
        ports.keySet().forEach(one -> highest = Math.max(highest, port(one).map(Port::epoch).orElse(0L)));
        long epoch = highest + 1;
        LegMaker legs = new LegMaker(room, failover, epoch);
        target.before.values().forEach(legs::claim);
        target.after.values().forEach(legs::claim);
        takeOvers.entrySet().stream().flatMap(one -> lost(one.getKey(), one.getValue(), target).stream()).distinct()
                .forEach(legs::fence);
        target.machines.forEach((machine, host) -> {
            legs.of(target.seat(machine));
            machine(legs, machine, host);
        });
        SeatLegs seats = new SeatLegs(room, notes, legs);
        target.after.forEach((id, after) -> Optional.ofNullable(room.seats().get(id)).ifPresent(seat -> seats.make(
                seat, Optional.ofNullable(target.before.get(id)).orElseGet(() -> Mapping.empty(id)), after,
                failover)));
        legs.of(Optional.empty());
        ports.forEach((id, holder) -> port(legs, id, holder));
        List<Leg> made = legs.legs();
        conclude(made);
        return new Plan(target.name() + '-' + epoch, failover, epoch, List.copyOf(target.before.values()),
                List.copyOf(target.after.values()), made, legs.claims(), supersedes, notes.sorted());
    }

    /**
     * Other transactions about the same. A failover ends those about its machine or seat, and sees to what they leave
     * half done.
     *
     * @return the ports that they may have given away
     */
    private List<PortId> others(Target target) {
        List<PortId> left = new ArrayList<>();
        List<String> mine = Stream.concat(target.after.keySet().stream().map(Claims::of),
                target.machines.keySet().stream().map(Claims::of)).toList();
        List<OpenRun> rest = new ArrayList<>();
        for (OpenRun run : room.open()) {
            highest = Math.max(highest, run.epoch());
            if (failover && !Collections.disjoint(run.claims(), mine)) {
                supersedes.add(run.id());
                run.takeOvers().forEach(takeOvers::putIfAbsent);
                room.seats().keySet().stream().filter(one -> run.claims().contains(Claims.of(one)))
                        .filter(one -> !target.has(one)).sorted()
                        .forEach(one -> TargetMaker.settle(room, one, target, takeOvers));
                room.ports().keySet().stream().filter(one -> run.claims().contains(Claims.of(one))).forEach(left::add);
                room.machines().values().stream().filter(one -> run.claims().contains(Claims.of(one.id())))
                        .forEach(one -> target.machines.putIfAbsent(one.id(),
                                takeOvers.getOrDefault(one.id(), one.host())));
            } else {
                rest.add(run);
            }
        }
        rest.stream().filter(one -> !Collections.disjoint(one.claims(), mine) || !Collections.disjoint(one.claims(),
                things(target))).forEach(one -> notes.tell(Effect.BUSY, "", one.id()));
        return left;
    }

    /** Outputs, ports and heads that the target is about. */
    private List<String> things(Target target) {
        List<String> things = new ArrayList<>();
        Stream.concat(target.before.values().stream(), target.after.values().stream()).forEach(one -> {
            one.ports().forEach(port -> things.add(Claims.of(port)));
            one.host().ifPresent(host -> one.heads().stream().filter(head -> !head.isEmpty())
                    .forEach(head -> things.add(Claims.of(host, head))));
        });
        target.after.keySet().stream().flatMap(one -> Optional.ofNullable(room.seats().get(one)).stream())
                .forEach(one -> {
                    one.monitors().forEach(monitor -> things.add(Claims.of(monitor.output())));
                    one.usb().forEach(point -> things.add(Claims.of(point)));
                });
        return things;
    }

    /** Whose each port is afterwards. */
    private static Map<PortId, Optional<Holder>> ports(Target target, List<PortId> more) {
        Map<PortId, Optional<Holder>> ports = new LinkedHashMap<>();
        more.forEach(one -> ports.put(one, Optional.empty()));
        target.before.values().forEach(one -> one.ports().forEach(port -> ports.put(port, Optional.empty())));
        target.after.values().forEach(one -> one.ports().forEach(port -> ports.put(port, one.holder())));
        return ports;
    }

    private void port(LegMaker legs, PortId id, Optional<Holder> holder) {
        Optional<Port> port = port(id);
        if (port.filter(Port::reachable).isEmpty()) {
            notes.tell(Effect.BOARD_AWAY, Claims.of(id), id);
        }
        if (port.filter(one -> one.kind() == PortKind.USB || one.kind() == PortKind.CAMERA).isPresent()
                && holder.isPresent() && !port.get().holder().equals(holder)) {
            notes.tell(Effect.BLINKS, Claims.of(id), id);
        }
        legs.port(id, holder);
    }

    private Optional<Port> port(PortId id) {
        return Optional.ofNullable(room.ports().get(id));
    }

    /** The host that must be proven off: the machine's by the cluster, or by its seat when the cluster is ahead. */
    private Optional<HostId> lost(MachineId machine, HostId next, Target target) {
        Optional<HostId> owner = Optional.ofNullable(room.machines().get(machine)).map(Machine::host);
        return owner.filter(one -> !one.equals(next)).or(() -> target.before.values().stream()
                .filter(one -> one.machine().filter(machine::equals).isPresent()).findFirst()
                .flatMap(Mapping::host).filter(one -> !one.equals(next)));
    }

    private void machine(LegMaker legs, MachineId id, HostId to) {
        Optional<Machine> machine = Optional.ofNullable(room.machines().get(id));
        Optional<Host> host = Optional.ofNullable(room.hosts().get(to));
        if (machine.isEmpty() || host.isEmpty()) {
            return;
        }
        boolean lost = takeOvers.containsKey(id);
        legs.machine(id, machine.get().host(), to, lost);
        if (!host.get().up() && (lost || !failover)) {
            notes.tell(Effect.HOST_DOWN, "host " + to, to);
        }
        if (!machine.get().host().equals(to)) {
            fits(machine.get(), host.get());
            tellTime(lost ? measured.takeOver() : measured.pause(), Effect.PAUSE, Claims.of(id));
        }
    }

    private void fits(Machine machine, Host host) {
        if (machine.memoryBytes() > host.freeBytes() && !machine.reserved().contains(host.id())) {
            notes.tell(Effect.MEMORY_SHORT, "host " + host.id(), host.id(), host.freeBytes() >> 20, machine.name(),
                    machine.memoryBytes() >> 20);
        }
        machine.planes().stream().filter(one -> !host.planes().contains(one)).sorted().forEach(one -> notes.tell(
                Effect.PLANE_MISSING, "host " + host.id(), host.id(), one, machine.name()));
    }

    private void conclude(List<Leg> legs) {
        if (legs.isEmpty()) {
            notes.tell(Effect.NOTHING_TO_DO, "");
        }
        if (legs.stream().anyMatch(one -> one.kind() == LegKind.VIDEO)) {
            measured.relock().ifPresent(one -> tellTime(Optional.of(one), Effect.DARK, ""));
        }
    }

    private void tellTime(Optional<Duration> time, Effect effect, String subject) {
        if (time.isPresent()) {
            notes.tell(effect, subject, String.format(Locale.ROOT, "%.1f", time.get().toMillis() / 1000.0));
        } else {
            notes.tell(Effect.PAUSE_UNKNOWN, subject);
        }
    }
}
