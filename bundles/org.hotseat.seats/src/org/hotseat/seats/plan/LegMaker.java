// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed.Assign;
import org.hotseat.seats.plan.Deed.Hold;
import org.hotseat.seats.plan.Deed.Run;
import org.hotseat.seats.plan.Deed.Take;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;

/**
 * Makes the legs of a target. A planned move has only those that change something, each with its inverse; a failover
 * has all of them and no inverse, since what was read of a room in trouble may be old.
 */
final class LegMaker {

    private final Room room;
    private final boolean failover;
    private final long epoch;
    private final Map<LegKind, List<Leg>> legs = new EnumMap<>(LegKind.class);
    private final Set<String> claims = new LinkedHashSet<>();
    /** Whose legs are made now; empty for nobody's. */
    private String seat = "";

    LegMaker(Room room, boolean failover, long epoch) {
        this.room = room;
        this.failover = failover;
        this.epoch = epoch;
    }

    /** From now on legs are of this seat. */
    void of(Optional<SeatId> one) {
        seat = one.map(Claims::of).orElse("");
    }

    /** All legs in their order. */
    List<Leg> legs() {
        return legs.values().stream().flatMap(List::stream).toList();
    }

    Set<String> claims() {
        return claims;
    }

    /** What is claimed apart from what legs change. */
    void claim(Mapping mapping) {
        claims.add(Claims.of(mapping.seat()));
        mapping.machine().ifPresent(one -> claims.add(Claims.of(one)));
        mapping.host().ifPresent(host -> mapping.heads().stream().filter(one -> !one.isEmpty())
                .forEach(head -> claims.add(Claims.of(host, head))));
    }

    void fence(HostId host) {
        add(LegKind.FENCE, Optional.of(new Deed.Fence(host)), Optional.empty());
    }

    void machine(MachineId machine, HostId from, HostId to, boolean lost) {
        claims.add(Claims.of(machine));
        if (from.equals(to) && !failover) {
            return;
        }
        look(new Run(machine, from, Way.LIVE, epoch), Optional.of(new Run(machine, from, Way.LIVE, epoch + 1)));
        Run there = new Run(machine, to, lost ? Way.TAKE_OVER : Way.LIVE, epoch);
        add(LegKind.MACHINE, Optional.of(there), Optional.of(new Run(machine, from, Way.LIVE, epoch + 1)));
        verify(there);
    }

    void picture(Point point, Source wanted) {
        claims.add(Claims.of(point));
        Optional<Take> old = old(point);
        Take there = new Take(point, wanted);
        if (!failover && old.filter(there::equals).isPresent()) {
            return;
        }
        lock(point);
        old.ifPresent(one -> look(one, Optional.of(one)));
        add(LegKind.VIDEO, Optional.of(there), old.map(Deed.class::cast));
        verify(there);
    }

    /** A keyboard is connected to nobody while the seat has two hosts, where the switch can do so. */
    void keyboard(Point point, Source wanted) {
        claims.add(Claims.of(point));
        Optional<Take> old = old(point);
        Take there = new Take(point, wanted);
        if (!failover && old.filter(there::equals).isPresent()) {
            return;
        }
        Optional<Deed> nobody = crossing(point).filter(Crossing::disconnects).map(one -> new Take(point, Source.NONE));
        lock(point);
        old.ifPresent(one -> look(one, Optional.of(one)));
        if (!failover && old.filter(one -> !one.source().equals(Source.NONE)).isPresent()) {
            add(LegKind.RELEASE, nobody, old.map(Deed.class::cast));
        }
        if (failover || !wanted.equals(Source.NONE)) {
            add(LegKind.USB, Optional.of(there), nobody);
        }
        verify(there);
    }

    void port(PortId id, Optional<Holder> wanted) {
        claims.add(Claims.of(id));
        Optional<Port> port = Optional.ofNullable(room.ports().get(id));
        Optional<Holder> old = port.flatMap(Port::holder);
        if (!failover && old.equals(wanted)) {
            return;
        }
        port.ifPresent(one -> look(new Assign(id, old, one.epoch()), Optional.of(new Assign(id, old, epoch + 1))));
        Assign there = new Assign(id, wanted, epoch);
        add(LegKind.ASSIGN, Optional.of(there), Optional.of(new Assign(id, old, epoch + 1)));
        verify(wanted.<Deed>map(one -> new Deed.Carry(id, one)).orElse(there));
    }

    private void lock(Point point) {
        if (crossing(point).filter(one -> one.lock() == Lock.FREE).isPresent()) {
            add(LegKind.LOCK, Optional.of(new Hold(point, true)), Optional.of(new Hold(point, false)));
        }
    }

    private Optional<Crossing> crossing(Point point) {
        return Optional.ofNullable(room.crossings().get(point));
    }

    private Optional<Take> old(Point point) {
        return crossing(point).map(Crossing::source).filter(one -> one.kind() != Source.Kind.UNKNOWN)
                .map(one -> new Take(point, one));
    }

    private void look(Deed now, Optional<Deed> back) {
        if (!failover) {
            add(LegKind.PLAN, Optional.of(now), back);
        }
    }

    private void verify(Deed there) {
        add(LegKind.VERIFY, Optional.of(there), Optional.empty());
    }

    private void add(LegKind kind, Optional<Deed> there, Optional<Deed> back) {
        legs.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Leg(kind, seat, there,
                failover ? Optional.empty() : back));
    }
}
