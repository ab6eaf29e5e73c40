// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.data.WordRecord;
import org.hotseat.state.upkeep.MaintenanceRecord;

/** What the leader's duty needs of one revision of the state, ordered by host. Immutable. */
final class Roster {

    /** Stands in for the voters of a state that has none yet. */
    private static final HostId NOBODY = new HostId("nobody");

    /**
     * A machine that is named as a host's and wanted to run.
     *
     * @param authority that names it
     * @param candidates hosts that may run it, most wanted first
     * @param apart whether there are none because only its owner has its disks as they are
     */
    record Waiting(AuthorityRecord authority, List<HostId> candidates, boolean apart) {
        MachineId machine() {
            return authority.machine();
        }
    }

    private final long revision;
    private final Map<HostId, HostRecord> hosts = new TreeMap<>();
    private final Map<HostId, LeaseRecord> leases = new TreeMap<>();
    private final Map<HostId, Held<IntentRecord>> intents = new TreeMap<>();
    private final Map<HostId, WordRecord> words = new TreeMap<>();
    private final Map<HostId, List<Waiting>> waiting = new TreeMap<>();
    private final Map<HostId, List<Waiting>> released = new TreeMap<>();
    private final Optional<VotersRecord> voters;
    private final Set<HostId> maintained = new TreeSet<>();

    Roster(StateView view) {
        this.revision = view.revision();
        this.voters = view.find(Kinds.VOTERS).map(Held::value);
        view.all(Kinds.HOST).values().forEach(one -> hosts.put(one.value().id(), one.value()));
        view.all(Kinds.LEASE).values().forEach(one -> leases.put(one.value().host(), one.value()));
        view.all(Kinds.WORD).values().forEach(one -> words.put(one.value().host(), one.value()));
        view.all(Kinds.INTENT).values().forEach(one -> intents.put(one.value().host(), one));
        view.all(Kinds.MAINTENANCE).values().stream().map(Held::value).filter(MaintenanceRecord::isOn)
                .forEach(one -> maintained.add(one.host()));
        view.all(Kinds.AUTHORITY).values().forEach(one -> view
                .find(Kinds.MACHINE, one.value().machine().toString()).ifPresent(it -> place(one.value(), it.value())));
    }

    private void place(AuthorityRecord authority, MachineRecord machine) {
        if (!machine.run() || machine.protection() == Protection.NONE) {
            return;
        }
        Set<HostId> candidates = new LinkedHashSet<>();
        boolean fromDisks = machine.protection() == Protection.RESTART || authority.released();
        if (authority.eligible()) {
            authority.standby().ifPresent(candidates::add);
        }
        if (fromDisks) {
            candidates.addAll(machine.standbys());
            candidates.add(machine.primary());
        }
        boolean apart = fromDisks && authority.apart();
        if (apart) {
            candidates.clear();
        }
        candidates.remove(authority.owner());
        candidates.removeIf(host -> !runsMachines(host));
        (authority.released() ? released : waiting).computeIfAbsent(authority.owner(), owner -> new ArrayList<>())
                .add(new Waiting(authority, List.copyOf(candidates), apart));
    }

    private boolean runsMachines(HostId host) {
        HostRecord record = hosts.get(host);
        return record != null && record.roles().contains(HostRole.HOST) && !maintained.contains(host);
    }

    long revision() {
        return revision;
    }

    Map<HostId, HostRecord> hosts() {
        return hosts;
    }

    /** The committed set; one that nobody is in before there is any. */
    VoterSet voters() {
        return voters.map(one -> new VoterSet(one.version(), one.members()))
                .orElseGet(() -> new VoterSet(1, List.of(NOBODY)));
    }

    /** The set that the present one replaced. */
    VoterSet votersBefore() {
        return voters.map(one -> new VoterSet(Math.max(1, one.version() - 1), one.before())).orElseGet(this::voters);
    }

    Optional<LeaseRecord> lease(HostId host) {
        return Optional.ofNullable(leases.get(host));
    }

    Map<HostId, Held<IntentRecord>> intents() {
        return intents;
    }

    /** Hosts that nothing comes to. */
    Set<HostId> maintained() {
        return maintained;
    }

    /** Administrators' words, also those that are void by now. */
    Collection<WordRecord> words() {
        return words.values();
    }

    /** What is wanted to run, is named as a host's and may run there. */
    List<Waiting> waiting(HostId host) {
        return waiting.getOrDefault(host, List.of());
    }

    /** What is wanted to run and named as a host's, which said that it has ended: nobody need wait for its lease. */
    List<Waiting> released(HostId host) {
        return released.getOrDefault(host, List.of());
    }

    /** The first candidate that holds a lease of its own, stands under no intent and passes. */
    Optional<LeaseRecord> target(Waiting machine, Predicate<HostId> usable) {
        return machine.candidates().stream().filter(usable).filter(host -> !intents.containsKey(host))
                .flatMap(host -> lease(host).stream()).findFirst();
    }
}
