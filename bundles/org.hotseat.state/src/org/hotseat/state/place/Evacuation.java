// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.upkeep.MaintenanceRecord;

/**
 * Where the protected machines of a host go when it is emptied, and which come back. Pure: the same state and the same
 * surroundings give the same plan. A plan says what would happen now; whoever acts asks again for each machine.
 */
public final class Evacuation {

    /** Why a host does not get a machine. */
    public enum Hindrance {
        /** It is not a host that runs machines, or not of this cluster any more. */
        RUNS_NO_MACHINES,
        /** It is in maintenance itself. */
        IN_MAINTENANCE,
        /** It is being taken over. */
        TAKEN_OVER,
        /** Its agent is not heard, or it has never had a lease. */
        NOT_HEARD,
        /** It has less memory free than the machine has. */
        TOO_LITTLE_MEMORY
    }

    /**
     * A host that was passed over.
     *
     * @param host which
     * @param hindrance why
     */
    public record Against(HostId host, Hindrance hindrance) {
    }

    /**
     * A machine on its way.
     *
     * @param machine which
     * @param name for people
     * @param from who runs it now
     * @param target who gets it; empty when no host fits
     * @param against hosts that were wanted more, or all when none fits; without any, no other host is named for it
     */
    public record Step(MachineId machine, String name, HostId from, Optional<HostId> target, List<Against> against) {

        /** Copies the list. */
        public Step {
            against = List.copyOf(against);
        }
    }

    private final StateView view;
    private final Surroundings surroundings;
    /** What the plan has given away so far, KiB. */
    private final Map<HostId, Long> promised = new HashMap<>();

    private Evacuation(StateView view, Surroundings surroundings) {
        this.view = view;
        this.surroundings = surroundings;
    }

    /**
     * What leaves a host, the most important first.
     *
     * @param view of the cluster
     * @param host that is emptied, whether it is in maintenance already or not
     * @param surroundings what else is known
     * @return each protected machine that it runs, wanted on
     */
    public static List<Step> away(StateView view, HostId host, Surroundings surroundings) {
        Evacuation plan = new Evacuation(view, surroundings);
        List<Step> steps = new ArrayList<>();
        for (MachineRecord machine : plan.wanted()) {
            plan.authority(machine).filter(now -> now.owner().equals(host)).ifPresent(now -> steps.add(plan.step(machine,
                    host, plan.candidates(machine, now))));
        }
        return steps;
    }

    /**
     * What comes back to a host, the most important first.
     *
     * @param view of the cluster
     * @param maintenance that has ended, or would
     * @param surroundings what else is known
     * @return each machine that has left it and runs elsewhere
     */
    public static List<Step> home(StateView view, MaintenanceRecord maintenance, Surroundings surroundings) {
        Evacuation plan = new Evacuation(view, surroundings);
        HostId host = maintenance.host();
        List<Step> steps = new ArrayList<>();
        for (MachineRecord machine : plan.wanted()) {
            if (maintenance.machines().contains(machine.id())) {
                plan.authority(machine).map(AuthorityRecord::owner).filter(owner -> !owner.equals(host))
                        .ifPresent(owner -> steps.add(plan.step(machine, owner, Set.of(host))));
            }
        }
        return steps;
    }

    /**
     * Whether nothing may come to a host because it is in maintenance.
     *
     * @param view of the cluster
     * @param host any
     * @return false while its machines come back
     */
    public static boolean isOn(StateView view, HostId host) {
        return view.find(Kinds.MAINTENANCE, host.value()).filter(held -> held.value().isOn()).isPresent();
    }

    private List<MachineRecord> wanted() {
        return view.all(Kinds.MACHINE).values().stream().map(Held::value)
                .filter(machine -> machine.run() && machine.protection() != Protection.NONE)
                .sorted(Comparator.comparingInt(MachineRecord::priority).reversed().thenComparing(MachineRecord::name))
                .toList();
    }

    private Optional<AuthorityRecord> authority(MachineRecord machine) {
        return view.find(Kinds.AUTHORITY, machine.id().toString()).map(Held::value).filter(now -> !now.released());
    }

    /** The standby has most of it already. */
    private Set<HostId> candidates(MachineRecord machine, AuthorityRecord now) {
        Set<HostId> candidates = new LinkedHashSet<>();
        now.standby().ifPresent(candidates::add);
        candidates.addAll(machine.standbys());
        candidates.add(machine.primary());
        candidates.remove(now.owner());
        return candidates;
    }

    private Step step(MachineRecord machine, HostId from, Set<HostId> candidates) {
        long memory = MachineMemory.kib(machine.xml());
        List<Against> against = new ArrayList<>();
        for (HostId host : candidates) {
            Optional<Hindrance> hindrance = hindrance(host, memory);
            if (hindrance.isEmpty()) {
                promised.merge(host, memory, Long::sum);
                return new Step(machine.id(), machine.name(), from, Optional.of(host), against);
            }
            against.add(new Against(host, hindrance.get()));
        }
        return new Step(machine.id(), machine.name(), from, Optional.empty(), against);
    }

    private Optional<Hindrance> hindrance(HostId host, long memory) {
        if (view.find(Kinds.HOST, host.value()).filter(held -> held.value().roles().contains(HostRole.HOST)).isEmpty()) {
            return Optional.of(Hindrance.RUNS_NO_MACHINES);
        }
        if (isOn(view, host)) {
            return Optional.of(Hindrance.IN_MAINTENANCE);
        }
        if (view.find(Kinds.INTENT, host.value()).isPresent()) {
            return Optional.of(Hindrance.TAKEN_OVER);
        }
        if (view.find(Kinds.LEASE, host.value()).isEmpty() || !surroundings.lives(host)) {
            return Optional.of(Hindrance.NOT_HEARD);
        }
        OptionalLong free = surroundings.freeKib(host);
        boolean little = free.isPresent() && free.getAsLong() - promised.getOrDefault(host, 0L) < memory;
        return little ? Optional.of(Hindrance.TOO_LITTLE_MEMORY) : Optional.empty();
    }
}
