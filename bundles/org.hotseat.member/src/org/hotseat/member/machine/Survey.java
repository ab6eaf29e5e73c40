// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Status;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.lease.timing.Timing;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.place.Evacuation;

/**
 * Brings together what the cluster, the keeper and the hypervisor say about the machines of this host. Owned by one
 * thread; what it found may be asked for on any.
 */
final class Survey {

    private static final Logger LOG = System.getLogger(Survey.class.getName());
    private static final Duration ASK = Duration.ofSeconds(3);
    /** For how many leases a host that fell silent is expected to be accused. */
    private static final int LEASES = 2;

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    /** As the hypervisor said last; empty when it did not answer. */
    private Optional<Map<MachineId, MachineState>> states = Optional.empty();
    private Set<String> seenBefore = Set.of();
    private volatile List<String> strays = List.of();
    private volatile String trouble = "";
    private volatile int copies;

    Survey(Attendant.Self self, Attendant.Tools tools, Bench bench) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
    }

    /** What is wrong, for people; empty when nothing is. */
    String trouble() {
        return !trouble.isEmpty() || strays.isEmpty() ? trouble
                : "run without the cluster's word: " + String.join(", ", strays);
    }

    /** Protected machines that run here although nobody told this host to run them. */
    List<String> strays() {
        return strays;
    }

    /** How many the keeper knows. */
    int copies() {
        return copies;
    }

    /** Every machine that has something to do with this host. */
    Map<MachineId, Case> cases(StateView view, Set<MachineId> busy, boolean look) throws IOException {
        Status status = tools.keeper().status();
        if (status.memory() == Status.Memory.LOST) {
            return Map.of(); // first everything ends, see Recovery
        }
        Map<MachineId, List<CopyState>> known = new HashMap<>();
        for (CopyState copy : status.copies()) {
            known.computeIfAbsent(copy.copy().machine(), machine -> new ArrayList<>()).add(copy);
        }
        Set<MachineId> machines = new HashSet<>(known.keySet());
        if (look || states.isEmpty()) {
            states = states();
        }
        prune(known.keySet(), busy);
        Map<String, MachineState> unknown = new TreeMap<>();
        Set<HostId> unheard = unheard(view, status);
        for (Held<MachineRecord> held : view.all(Kinds.MACHINE).values()) {
            MachineRecord machine = held.value();
            if (machine.protection() == Protection.NONE) {
                continue;
            }
            MachineState seen = state(machine.id());
            boolean comes = tools.arrivals().find(machine.id()).isPresent();
            if (machine.primary().equals(self.me()) || comes || bench.isPrepared(machine.id())
                    || authority(view, machine.id()).filter(it -> it.owner().equals(self.me())).isPresent()
                    || expected(view, machine.id(), unheard) || tools.saved().epoch(machine.id()) > 0) {
                machines.add(machine.id());
            }
            if (seen.isActive() && !known.containsKey(machine.id()) && !busy.contains(machine.id())
                    && !bench.isPrepared(machine.id()) && !comes) {
                unknown.put(machine.name(), seen);
            }
        }
        if (look) {
            strays(unknown.keySet());
        }
        tools.saved().retain(view.all(Kinds.MACHINE).values().stream().map(Held::value).filter(machine -> machine
                .protection() != Protection.NONE).map(machine -> machine.id().toString()).collect(Collectors.toSet()));
        copies = status.copies().size();
        boolean mayRun = status.lease().mayRun() && current(view, status);
        Map<MachineId, Case> cases = new HashMap<>();
        machines.forEach(id -> cases.put(id, new Case(id, view.find(Kinds.MACHINE, id.toString()).map(Held::value),
                authority(view, id), known.getOrDefault(id, List.of()), state(id),
                mayRun, expected(view, id, unheard), tools.arrivals().find(id), Evacuation.isOn(view, self.me()))));
        return cases;
    }

    /** Empty when nobody can tell; what belongs to others must be ended all the same. */
    private Optional<Map<MachineId, MachineState>> states() {
        try {
            Map<MachineId, MachineState> told = tools.hands().states(Deadline.in(ASK));
            trouble = "";
            return Optional.of(told);
        } catch (FailureException failed) {
            trouble = failed.failure().text();
            return Optional.empty();
        }
    }

    /** Nothing starts under a lease that is longer than others will wait for. */
    private static boolean current(StateView view, Status status) {
        return view.find(Kinds.TIMING).filter(held -> status.figures().getOrDefault(Status.LENGTH, Long.MAX_VALUE)
                <= held.value().timing().lease()).isPresent();
    }

    /**
     * Voters that fell silent just now to this host, which hears others: a host of the leader's is accused only when the
     * next one leads, and by then the machines that it ran could stand ready here.
     */
    private Set<HostId> unheard(StateView view, Status status) {
        Optional<Timing> timing = view.find(Kinds.TIMING).map(held -> held.value().timing());
        Map<HostId, Long> silence = new HashMap<>();
        status.paths().forEach(path -> silence.merge(path.voter(), path.age().toNanos(), Math::min));
        silence.remove(self.me());
        if (timing.isEmpty() || !status.lease().mayRun()
                || silence.values().stream().noneMatch(span -> span < timing.get().suspicion())) {
            return Set.of();
        }
        long least = timing.get().suspicion();
        long most = least + LEASES * timing.get().lease(); // then somebody is accused, or nobody will be
        silence.values().removeIf(span -> span < least || span > most);
        return silence.keySet();
    }

    /** Whether the owner is being taken over, or will be, and this host is the first that may run the machine. */
    private boolean expected(StateView view, MachineId id, Set<HostId> unheard) {
        if (unheard.isEmpty() && view.all(Kinds.INTENT).isEmpty() || Evacuation.isOn(view, self.me())) {
            return false;
        }
        Optional<MachineRecord> machine = view.find(Kinds.MACHINE, id.toString()).map(Held::value)
                .filter(it -> it.run() && it.protection() != Protection.NONE);
        // what it goes on from is not touched for a suspicion of one host
        boolean early = machine.filter(it -> it.protection() == Protection.RESTART).isPresent();
        Predicate<HostId> lost = host -> isAccused(view, host) || early && unheard.contains(host);
        Optional<HostId> owner = authority(view, id).map(AuthorityRecord::owner).filter(lost);
        if (machine.isEmpty() || owner.isEmpty()) {
            return false;
        }
        if (machine.get().protection() == Protection.REPLICATED) {
            return authority(view, id).filter(it -> it.eligible() && it.standby().equals(Optional.of(self.me())))
                    .isPresent();
        }
        List<HostId> candidates = new ArrayList<>(machine.get().standbys());
        candidates.add(machine.get().primary());
        candidates.remove(owner.get());
        candidates.removeIf(host -> lost.test(host) || Evacuation.isOn(view, host));
        return !candidates.isEmpty() && candidates.get(0).equals(self.me());
    }

    private static boolean isAccused(StateView view, HostId host) {
        return view.find(Kinds.INTENT, host.value()).isPresent();
    }

    private MachineState state(MachineId machine) {
        return states.map(known -> known.getOrDefault(machine, MachineState.OFF)).orElse(MachineState.UNKNOWN);
    }

    /** What the keeper has killed it has forgotten too. */
    private void prune(Set<MachineId> known, Set<MachineId> busy) throws IOException {
        for (Scope scope : tools.book().all()) {
            MachineId machine = scope.copy().machine();
            if (!known.contains(machine) && !busy.contains(machine) && tools.book().look(scope) == Found.GONE) {
                bench.used(machine, scope.copy().epoch());
                bench.gone(scope.copy());
                tools.book().remove(scope.copy());
                tools.scopes().remove(scope.copy());
            }
        }
    }

    private static Optional<AuthorityRecord> authority(StateView view, MachineId machine) {
        return view.find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    /** Seen twice in a row: what has just ended may still be told of. */
    private void strays(Set<String> unknown) {
        List<String> now = unknown.stream().filter(seenBefore::contains).toList();
        seenBefore = Set.copyOf(unknown);
        if (!now.equals(strays)) {
            strays = now;
            if (!now.isEmpty()) {
                LOG.log(Level.WARNING, "protected machines that this host was not told to run: {0}", now);
            }
        }
    }
}
