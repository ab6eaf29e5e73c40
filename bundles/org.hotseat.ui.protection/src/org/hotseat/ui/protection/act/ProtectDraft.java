// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Presence;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/** How a machine shall be protected, while a person decides. Confined to one thread; pure but for the language. */
final class ProtectDraft {

    private final MachineId machine;
    private final String name;
    private final List<Choice> hosts;
    private final List<HostId> standbys = new ArrayList<>();
    private Optional<Held<MachineRecord>> known;
    private Optional<HostId> runsOn;
    private Protection protection = Protection.REPLICATED;
    private Optional<HostId> primary;

    /**
     * A host that can run machines.
     *
     * @param id which
     * @param name for people
     * @param alive whether it tells of itself now
     */
    record Choice(HostId id, String name, boolean alive) {
    }

    /** As it is in the cluster; a machine that the cluster does not know yet runs where it was observed. */
    ProtectDraft(MachineId machine, String name, HostId observed, StateView state, ClusterFacts facts) {
        this.machine = machine;
        this.name = name;
        hosts = state.all(Kinds.HOST).values().stream().map(Held::value)
                .filter(one -> one.roles().contains(HostRole.HOST)).map(one -> choice(one, facts))
                .sorted(Comparator.comparing(Choice::name)).toList();
        known = state.find(Kinds.MACHINE, machine.toString());
        runsOn = state.find(Kinds.AUTHORITY, machine.toString()).map(Held::value).filter(one -> !one.released())
                .map(AuthorityRecord::owner);
        primary = known.map(held -> held.value().primary()).or(() -> Optional.of(observed).filter(this::has));
        known.map(Held::value).ifPresent(record -> {
            protection = record.protection();
            standbys.addAll(record.standbys());
        });
    }

    private static Choice choice(HostRecord host, ClusterFacts facts) {
        boolean alive = facts.member(host.id()).filter(one -> one.presence() == Presence.RUNNING
                || one.presence() == Presence.AT_RISK).isPresent();
        return new Choice(host.id(), host.name(), alive);
    }

    private boolean has(HostId host) {
        return hosts.stream().anyMatch(one -> one.id().equals(host));
    }

    String name() {
        return name;
    }

    List<Choice> hosts() {
        return hosts;
    }

    Protection protection() {
        return protection;
    }

    void protection(Protection next) {
        protection = next;
    }

    Optional<HostId> primary() {
        return primary;
    }

    void primary(HostId next) {
        primary = Optional.of(next);
    }

    /** Most wanted first. */
    List<HostId> standbys() {
        return Collections.unmodifiableList(standbys);
    }

    void standby(HostId host, boolean wanted) {
        standbys.remove(host);
        if (wanted) {
            standbys.add(host);
        }
    }

    /** Wants a standby more, or less, than before. */
    void shift(HostId host, int by) {
        int at = standbys.indexOf(host);
        if (at >= 0 && at + by >= 0 && at + by < standbys.size()) {
            Collections.swap(standbys, at, at + by);
        }
    }

    /** The cluster's version that the decision is based on; 0 for a machine that it does not know. */
    long base() {
        return known.map(Held::version).orElse(0L);
    }

    /** What the cluster knows already. */
    Optional<MachineRecord> known() {
        return known.map(Held::value);
    }

    /** Why it cannot be so; empty when it can. */
    Optional<String> problem() {
        if (primary.isEmpty()) {
            return Optional.of(Messages.choosePrimary);
        }
        if (standbys.contains(primary.get())) {
            return Optional.of(NLS.bind(Messages.standbyIsPrimary, hostName(primary.get())));
        }
        boolean gone = !standbys.stream().allMatch(this::has) || !has(primary.get());
        if (gone) {
            return Optional.of(Messages.hostGone);
        }
        return protection != Protection.NONE && standbys.isEmpty() ? Optional.of(Messages.chooseStandby)
                : Optional.empty();
    }

    /** What a person should know before; empty for nothing. */
    Optional<String> warning() {
        if (protection == Protection.REPLICATED && standbys.stream().noneMatch(this::isAlive)) {
            return Optional.of(Messages.noStandbyAlive);
        }
        if (protection == Protection.NONE && known().filter(one -> one.protection() != Protection.NONE).isPresent()) {
            return Optional.of(NLS.bind(Messages.willBeUnprotected, name));
        }
        return runsOn.filter(now -> primary.filter(now::equals).isEmpty() && protection != Protection.NONE)
                .map(now -> NLS.bind(Messages.runsElsewhere, name, hostName(now)));
    }

    private boolean isAlive(HostId host) {
        return hosts.stream().anyMatch(one -> one.id().equals(host) && one.alive());
    }

    private String hostName(HostId host) {
        return hosts.stream().filter(one -> one.id().equals(host)).map(Choice::name).findFirst().orElse(host.value());
    }

    /** What the cluster is to be told. */
    MachineRecord record(String hash, String xml, boolean run) {
        MachineRecord fresh = new MachineRecord(machine, name, hash, xml, protection, primary.orElseThrow(), standbys,
                run);
        return known().map(before -> fresh.cared(before.care()).paused(before.paused())).orElse(fresh);
    }

    MachineId machine() {
        return machine;
    }
}
