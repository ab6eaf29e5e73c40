// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;

/** How a machine shall be protected, while a person decides. Confined to one thread; pure but for the language. */
final class ProtectDraft {

    private final MachineId machine;
    private final String name;
    private StandbyChoices hosts;
    private final List<HostId> standbys = new ArrayList<>();
    private final Optional<Held<MachineRecord>> known;
    private final Optional<HostId> runsOn;
    private Protection protection = Protection.REPLICATED;
    private Optional<HostId> primary;
    private Care care = Care.USUAL;

    /** As it is in the cluster; a machine that the cluster does not know yet runs where it was observed. */
    ProtectDraft(MachineId machine, String name, HostId observed, StandbyChoices hosts) {
        this.machine = machine;
        this.name = name;
        this.hosts = hosts;
        known = hosts.state().find(Kinds.MACHINE, machine.toString());
        runsOn = hosts.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value)
                .filter(one -> !one.released()).map(AuthorityRecord::owner);
        primary = known.map(held -> held.value().primary()).or(() -> Optional.of(observed).filter(hosts::has));
        known.map(Held::value).ifPresent(record -> {
            protection = record.protection();
            standbys.addAll(record.standbys());
            care = record.care();
        });
    }

    private ProtectDraft(ProtectDraft other) {
        machine = other.machine;
        name = other.name;
        hosts = other.hosts;
        standbys.addAll(other.standbys);
        known = other.known;
        runsOn = other.runsOn;
        protection = other.protection;
        primary = other.primary;
        care = other.care;
    }

    /** As it is now, for an operation: what is decided from now on does not change it. */
    ProtectDraft snapshot() {
        return new ProtectDraft(this);
    }

    MachineId machine() {
        return machine;
    }

    String name() {
        return name;
    }

    /** Takes what is known of the hosts now; answers whether that is something else. */
    boolean renew(StandbyChoices now) {
        boolean other = !now.all().equals(hosts.all()) || !now.against().equals(hosts.against());
        hosts = now;
        return other;
    }

    List<StandbyChoices.Choice> hosts() {
        return hosts.all();
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

    int priority() {
        return care.priority().orElse(Care.USUAL_PRIORITY);
    }

    Pace pace() {
        return care.pace().orElse(Pace.USUAL);
    }

    Care care() {
        return care;
    }

    void care(Care next) {
        care = next;
    }

    /** The cluster's version that the decision is based on; 0 for a machine that it does not know. */
    long base() {
        return known.map(Held::version).orElse(0L);
    }

    /** What the cluster knows already. */
    Optional<MachineRecord> known() {
        return known.map(Held::value);
    }

    /** Whether something was decided that is not so yet. */
    boolean isChanged() {
        return known().filter(now -> now.protection() == protection && primary.equals(Optional.of(now.primary()))
                && now.standbys().equals(standbys) && now.care().equals(care)).isEmpty();
    }

    /** Why a host cannot be the standby as things stand; empty when it can. */
    Optional<String> obstacle(HostId host) {
        if (primary.filter(host::equals).isPresent()) {
            return Optional.of(NLS.bind(Messages.standbyIsPrimary, hosts.name(host)));
        }
        return hosts.obstacle(host, protection);
    }

    /** Why it cannot be so; empty when it can. */
    Optional<String> problem() {
        if (primary.isEmpty()) {
            return Optional.of(Messages.choosePrimary);
        }
        if (!standbys.stream().allMatch(hosts::has) || !hosts.has(primary.get())) {
            return Optional.of(Messages.hostGone);
        }
        if (standbys.contains(primary.get())) {
            return obstacle(primary.get());
        }
        if (protection == Protection.NONE) {
            return Optional.empty();
        }
        if (protection == Protection.REPLICATED && hosts.obstacle(name).isPresent()) {
            return hosts.obstacle(name);
        }
        if (standbys.isEmpty()) {
            return Optional.of(Messages.chooseStandby);
        }
        return standbys.stream().map(this::obstacle).flatMap(Optional::stream).findFirst()
                .or(() -> protection == Protection.REPLICATED ? paceProblem() : Optional.empty());
    }

    private Optional<String> paceProblem() {
        if (pace().shortest().compareTo(pace().rpo()) > 0) {
            return Optional.of(Messages.shortestTooLong);
        }
        return pace().longest().compareTo(pace().shortest()) < 0 ? Optional.of(Messages.longestTooShort)
                : Optional.empty();
    }

    /** What a person should know before; empty for nothing. */
    Optional<String> warning() {
        if (protection == Protection.REPLICATED && standbys.stream().noneMatch(hosts::isAlive)) {
            return Optional.of(Messages.noStandbyAlive);
        }
        if (protection == Protection.NONE && known().filter(one -> one.protection() != Protection.NONE).isPresent()) {
            return Optional.of(NLS.bind(Messages.willBeUnprotected, name));
        }
        return runsOn.filter(now -> primary.filter(now::equals).isEmpty() && protection != Protection.NONE)
                .map(now -> NLS.bind(Messages.runsElsewhere, name, hosts.name(now)));
    }

    /** What the cluster is to be told. */
    MachineRecord record(String hash, String xml, boolean run) {
        MachineRecord before = known().orElseGet(() -> new MachineRecord(machine, name, hash, xml, protection,
                primary.orElseThrow(), standbys, run));
        return before.protectedBy(protection, primary.orElseThrow(), standbys).cared(care);
    }
}
