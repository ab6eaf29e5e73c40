// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.Source;

/** Sees the truth, which no leader does, and says what is wrong with it. */
final class SimJudge {

    /** A change by others later than that before the end of a transaction cannot be known to it. */
    private static final long UNSEEN = 200 * Sim.MS + Pace.USUAL.act().toNanos() + Pace.USUAL.settle().toNanos();

    /** By subject: what the last transaction that ended has left there. */
    private final Map<String, Deed> left = new LinkedHashMap<>();
    private final Map<String, Long> leftAt = new LinkedHashMap<>();
    private final Sim sim;
    private String violation = "";

    SimJudge(Sim sim) {
        this.sim = sim;
    }

    String violation() {
        return violation;
    }

    void wrong(String what) {
        if (violation.isEmpty()) {
            violation = "seed " + sim.seed + " at " + sim.now / Sim.MS + ": " + what;
            sim.note("WRONG " + what);
        }
    }

    /** Nobody types into a host that is not seen, unless others have switched the picture. */
    void keyboard(Deed.Take take) {
        Seat seat = sim.room.seatOf(take.point());
        List<Point> pictures = seat.monitors().stream().map(one -> one.output()).toList();
        boolean touched = pictures.stream().anyMatch(one -> sim.devices.foreign.getOrDefault(one, -1L << 40)
                > sim.devices.ours.getOrDefault(one, -1L << 41));
        String host = take.source().input();
        boolean blind = Optional.ofNullable(sim.store.mappings.get(seat.id())).stream().flatMap(
                one -> one.heads().stream()).allMatch(String::isEmpty); // its keyboard is where it was before
        boolean others = blind || sim.devices.strange.getOrDefault(take.point(), Set.of()).contains(take.source());
        boolean seen = pictures.stream().anyMatch(one -> shown(one).startsWith(host + '-'));
        if (!seen && !touched && !others && !strange(take.source().input())
                && pictures.stream().noneMatch(this::strange)) {
            wrong("the keyboard of " + seat.id() + " goes to " + host + ", its pictures come from " + pictures.stream()
                    .map(this::shown).toList());
        }
    }

    /** What a machine says while its port is another host's is lost when it has moved. */
    void port(Optional<Holder> before, Deed.Assign assign) {
        assign.holder().filter(one -> before.filter(old -> old.machine().equals(one.machine())
                && sim.machines.runs(old.machine(), old.host()) && !old.host().equals(one.host())).isPresent())
                .ifPresent(one -> wrong(assign.port() + " leaves " + one.machine() + " for " + one.host()));
    }

    /** What others had switched before a transaction is restored as it was. */
    private static boolean strange(String input) {
        return input.startsWith("h9");
    }

    private boolean strange(Point point) {
        return strange(shown(point)) || sim.devices.strange.getOrDefault(point, Set.of()).contains(
                sim.devices.outputs.get(point));
    }

    private String shown(Point point) {
        return sim.devices.outputs.getOrDefault(point, Source.NONE).input();
    }

    /** All-new or all-old, in truth. */
    void closed(RunRecord record) {
        boolean back = record.returning();
        Map<String, Deed> last = new LinkedHashMap<>();
        List<LegRecord> legs = back ? record.legs().reversed() : record.legs();
        legs.stream().filter(one -> !one.leg().kind().look()).forEach(one -> one.leg().deed(back).ifPresent(
                deed -> last.put(deed.subject(), deed)));
        last.values().removeIf(deed -> deed instanceof Deed.Hold || deed instanceof Deed.Fence);
        long begun = sim.store.begun.getOrDefault(record.id(), 0L);
        last.values().removeIf(deed -> untouched(record, deed) && deed instanceof Deed.Take take
                && sim.devices.foreign.getOrDefault(take.point(), -1L << 40) > begun);
        last.forEach((subject, deed) -> {
            left.put(subject, deed);
            leftAt.put(subject, sim.now);
        });
        last.forEach((subject, deed) -> stands(record.id(), deed));
    }

    /** Its successor has been told of what it leaves. */
    void superseded(RunRecord record) {
        record.legs().forEach(one -> left.remove(one.leg().subject()));
    }

    /** What a transaction found, it has to restore only as far as it has touched it. */
    private static boolean untouched(RunRecord record, Deed deed) {
        return record.returning() && record.legs().stream().filter(one -> !one.leg().kind().look()
                && one.leg().subject().equals(deed.subject())).allMatch(one -> one.state() == LegState.UNTOUCHED);
    }

    private void stands(String run, Deed deed) {
        if (!excused(deed) && !sim.devices.holds(deed)) {
            wrong(run + " is over, and this is not so: " + deed);
        }
    }

    private boolean excused(Deed deed) {
        long since = leftAt.getOrDefault(deed.subject(), 0L);
        return switch (deed) {
            case Deed.Take take -> sim.devices.foreign.getOrDefault(take.point(), -1L << 40) > since - UNSEEN;
            case Deed.Run run -> !sim.machines.up(run.host()) || !sim.machines.seenAlive(run.host())
                    || sim.machines.lost(run.machine());
            default -> false;
        };
    }

    /** What is wrong at last, when everything could come to rest; empty when nothing is. */
    String atRest(boolean locked) {
        List<RunRecord> open = sim.store.open();
        for (RunRecord run : open) {
            if (!locked || run.state() != RunState.DEGRADED || run.missing().isEmpty()) {
                wrong("does not end: " + run.id() + ' ' + run.state() + ' ' + run.legs());
            }
        }
        left.values().stream().filter(deed -> open.stream().noneMatch(one -> one.legs().stream().anyMatch(
                leg -> leg.leg().subject().equals(deed.subject())))).forEach(deed -> stands("the last one", deed));
        for (MachineId machine : sim.room.machines) {
            if (!sim.machines.runs(machine, sim.machines.host(machine))) {
                wrong(machine + " does not run");
            }
            Optional<Mapping> mapping = sim.store.mappings.values().stream().filter(one -> one.machine().filter(
                    machine::equals).isPresent()).findAny();
            boolean busy = open.stream().anyMatch(one -> mapping.isPresent() && one.after().stream().anyMatch(
                    after -> after.seat().equals(mapping.get().seat())));
            if (!busy && mapping.isPresent() && !mapping.get().host().equals(Optional.of(sim.machines.host(machine)))) {
                wrong(machine + " runs at " + sim.machines.host(machine) + ", its seat says " + mapping.get());
            }
        }
        return violation;
    }
}
