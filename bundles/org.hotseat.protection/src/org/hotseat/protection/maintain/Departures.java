// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.maintain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.DepartureLive.State;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.place.Evacuation;
import org.hotseat.state.place.Evacuation.Step;
import org.hotseat.state.place.Surroundings;
import org.hotseat.state.upkeep.MaintenanceRecord;

/**
 * Which machine of this host goes next because of maintenance, here or elsewhere, and how all of them stand. Decides
 * only. Thread-safe.
 */
final class Departures {

    private static final long FIRST_PAUSE = Duration.ofSeconds(2).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(60).toNanos();

    /**
     * One machine's way.
     *
     * @param host in maintenance, or that gets it back
     * @param away whether it leaves that host
     * @param step from here
     */
    record Way(HostId host, boolean away, Step step) {
    }

    /** A move that came to nothing. */
    private record Missed(long again, long pause, Failure failure) {
    }

    private final HostId me;
    private final Map<MachineId, Missed> missed = new HashMap<>();
    private List<Way> ways = List.of();
    private @Nullable Way moving;
    private double fraction;

    Departures(HostId me) {
        this.me = me;
    }

    /** What goes from here by what is known now. */
    static List<Way> ways(StateView view, HostId me, Surroundings surroundings) {
        List<Way> ways = new ArrayList<>();
        for (Held<MaintenanceRecord> held : view.all(Kinds.MAINTENANCE).values()) {
            MaintenanceRecord one = held.value();
            if (one.isOn() && one.host().equals(me)) {
                Evacuation.away(view, me, surroundings).forEach(step -> ways.add(new Way(me, true, step)));
            } else if (!one.isOn()) {
                Evacuation.home(view, one, surroundings).stream().filter(step -> step.from().equals(me))
                        .forEach(step -> ways.add(new Way(one.host(), false, step)));
            }
        }
        return ways;
    }

    /** Whether a move that is under way is still wanted. */
    static boolean isWanted(StateView view, Way way) {
        return view.find(Kinds.MAINTENANCE, way.host().value()).filter(held -> held.value().isOn() == way.away())
                .isPresent();
    }

    /** Takes a look, and the next machine on its way when none is; empty when none can go now. */
    synchronized Optional<Way> next(StateView view, Surroundings surroundings, long time) {
        ways = ways(view, me, surroundings);
        Set<MachineId> known = ways.stream().map(way -> way.step().machine()).collect(Collectors.toSet());
        missed.keySet().retainAll(known);
        if (moving != null) {
            return Optional.empty();
        }
        Optional<Way> first = ways.stream().filter(way -> way.step().target().isPresent())
                .filter(way -> !missed.containsKey(way.step().machine()) || time - Objects.requireNonNull(missed.get(
                        way.step().machine())).again() >= 0).findFirst();
        moving = first.orElse(null);
        fraction = 0;
        return first;
    }

    synchronized void progress(double done) {
        fraction = Math.clamp(done, 0, 1);
    }

    /** The move has ended; the next look sees where the machine is. */
    synchronized void ended(Way way, Optional<Failure> failure, long time) {
        moving = null;
        MachineId machine = way.step().machine();
        if (failure.isEmpty()) {
            missed.remove(machine);
            return;
        }
        Missed before = missed.get(machine);
        long pause = before == null ? FIRST_PAUSE : Math.min(2 * before.pause(), LONGEST_PAUSE);
        missed.put(machine, new Missed(time + pause, pause, failure.get()));
    }

    /** How all of them stand. */
    synchronized List<DepartureLive> live() {
        return ways.stream().map(this::live).toList();
    }

    private DepartureLive live(Way way) {
        Step step = way.step();
        Way now = moving;
        Missed before = missed.get(step.machine());
        if (now != null && now.step().machine().equals(step.machine())) {
            return new DepartureLive(way.host(), step.machine(), State.MOVING, now.step().target(), fraction,
                    step.against(), Optional.empty());
        }
        boolean stuck = step.target().isEmpty() || before != null;
        return new DepartureLive(way.host(), step.machine(), stuck ? State.STUCK : State.WAITING, step.target(), 0,
                step.against(), Optional.ofNullable(before).map(Missed::failure));
    }
}
