// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.command.HostCommand.FinishMaintenance;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.HostCommand.SetController;
import org.hotseat.state.command.HostCommand.SwitchPower;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.WordRecord;

/** What may be done to hosts, their leases and intents against them. */
final class HostRules {

    private HostRules() {
    }

    static Result decide(Draft draft, HostCommand command) {
        return switch (command) {
            case AddHost add -> add(draft, add.host());
            case ChangeHost change -> change(draft, change);
            case RemoveHost remove -> remove(draft, remove);
            case AcquireLease acquire -> acquire(draft, acquire);
            case Intend intend -> intend(draft, intend);
            case CancelIntent cancel -> cancel(draft, cancel);
            case Vouch vouch -> vouch(draft, vouch);
            case SetController set -> PowerRules.set(draft, set);
            case SwitchPower power -> PowerRules.switched(draft, power);
            case BeginMaintenance begin -> MaintenanceRules.begin(draft, begin);
            case EndMaintenance end -> MaintenanceRules.end(draft, end);
            case FinishMaintenance finish -> MaintenanceRules.finish(draft, finish);
        };
    }

    private static Result add(Draft draft, HostRecord host) {
        String id = host.id().value();
        if (draft.find(Kinds.HOST, id).isPresent()) {
            throw NoCommit.refuse(RefusalReason.EXISTS_ALREADY, Kinds.HOST.name(), id);
        }
        draft.need(Kinds.HOST, 0, id);
        check(draft, host);
        draft.put(Kinds.HOST, host, id);
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.HOST_ADDED, "", host.name());
        return new Result(Kinds.HOST.key(id), 0);
    }

    private static Result change(Draft draft, ChangeHost command) {
        HostRecord host = command.host();
        String id = host.id().value();
        if (draft.issuer().role() == Role.AGENT && !draft.issuer().isAgentOf(host.id())) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, command.kind(), draft.issuer().account());
        }
        draft.require(Kinds.HOST, id);
        draft.based(Kinds.HOST, command.baseVersion(), id);
        check(draft, host);
        draft.put(Kinds.HOST, host, id);
        return new Result(Kinds.HOST.key(id), 0);
    }

    private static void check(Draft draft, HostRecord host) {
        checkSchema(host, draft.find(Kinds.SCHEMA).map(Held::value).map(SchemaRecord::version).orElse(1));
        host.bmc().ifPresent(bmc -> PowerRules.onlyHere(draft, host.id(), bmc));
        Set<String> places = places(host);
        for (Held<HostRecord> held : draft.all(Kinds.HOST).values()) {
            HostRecord other = held.value();
            if (other.id().equals(host.id())) {
                continue;
            }
            if (other.name().equalsIgnoreCase(host.name())) {
                throw NoCommit.refuse(RefusalReason.NAME_TAKEN, host.name(), other.id());
            }
            places(other).stream().filter(places::contains).findFirst().ifPresent(place -> {
                throw NoCommit.refuse(RefusalReason.ADDRESS_TAKEN, place, other.name());
            });
        }
    }

    /** Where a host listens: no other one may. */
    private static Set<String> places(HostRecord host) {
        Set<String> places = new HashSet<>();
        places.add(host.management() + " TCP " + host.ports().agent());
        places.add(host.management() + " TCP " + host.ports().storePeer());
        places.add(host.management() + " TCP " + host.ports().storeClient());
        places.add(host.management() + " UDP " + host.ports().keeper());
        host.storage().ifPresent(address -> places.add(address + " UDP " + host.ports().keeper()));
        host.storage().filter(address -> host.ports().copies() > 0)
                .ifPresent(address -> places.add(address + " TCP " + host.ports().copies()));
        if (host.ports().board() > 0) {
            places.add(host.management() + " TCP " + host.ports().board());
        }
        return places;
    }

    static void checkSchema(HostRecord host, int schema) {
        if (!host.schema().contains(schema)) {
            throw NoCommit.refuse(RefusalReason.HOST_LACKS_SCHEMA, host.name(), host.schema().oldest(),
                    host.schema().newest(), schema);
        }
    }

    private static Result remove(Draft draft, RemoveHost command) {
        String id = command.host().value();
        HostRecord host = draft.require(Kinds.HOST, id).value();
        draft.based(Kinds.HOST, command.baseVersion(), id);
        if (draft.require(Kinds.VOTERS).value().members().contains(host.id())) {
            throw NoCommit.refuse(RefusalReason.HOST_VOTES, host.name());
        }
        if (draft.leader().equals(Optional.of(host.id()))) {
            throw NoCommit.refuse(RefusalReason.HOST_LEADS, host.name());
        }
        noIntent(draft, host.id());
        for (Held<AuthorityRecord> held : draft.all(Kinds.AUTHORITY).values()) {
            if (held.value().owner().equals(host.id()) && !held.value().released()) {
                throw NoCommit.refuse(RefusalReason.HOST_HAS_MACHINE, host.name(), held.value().machine());
            }
        }
        for (Held<MachineRecord> held : draft.all(Kinds.MACHINE).values()) {
            if (held.value().primary().equals(host.id())) {
                throw NoCommit.refuse(RefusalReason.HOST_HAS_MACHINE, host.name(), held.value().name());
            }
        }
        draft.delete(Kinds.HOST, id);
        MaintenanceRules.forget(draft, host.id());
        PowerRules.forget(draft, host.id());
        PortRules.forget(draft, host.id());
        OutputRules.forget(draft, host.id());
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.HOST_REMOVED, "", host.name());
        return new Result(Kinds.HOST.key(id), 0);
    }

    /** Refuses while the host is being taken over, and compares that it is not. */
    static void noIntent(Draft draft, HostId host) {
        if (draft.find(Kinds.INTENT, host.value()).isPresent()) {
            throw NoCommit.refuse(RefusalReason.HOST_INTENDED, host);
        }
        draft.need(Kinds.INTENT, 0, host.value());
    }

    static void leaderOnly(Draft draft) {
        if (!draft.isLeader()) {
            throw NoCommit.refuse(RefusalReason.NOT_THE_LEADER, draft.command(), draft.issuer().account(),
                    draft.leader().map(HostId::value).orElse("\u2013"));
        }
    }

    private static Result acquire(Draft draft, AcquireLease command) {
        String id = command.host().value();
        if (!draft.issuer().isAgentOf(command.host())) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, command.kind(), draft.issuer().account());
        }
        draft.require(Kinds.HOST, id);
        noIntent(draft, command.host());
        Optional<Held<LeaseRecord>> now = draft.find(Kinds.LEASE, id);
        long incarnation = now.map(held -> held.value().incarnation()).orElse(0L) + 1;
        draft.need(Kinds.LEASE, now.map(Held::version).orElse(0L), id);
        draft.put(Kinds.LEASE, new LeaseRecord(command.host(), command.boot(), incarnation), id);
        return new Result(Kinds.LEASE.key(id), incarnation);
    }

    private static Result vouch(Draft draft, Vouch command) {
        String id = command.host().value();
        atIncarnation(draft, id, command.incarnation());
        String account = draft.issuer().account();
        draft.put(Kinds.WORD, new WordRecord(command.host(), command.incarnation(), account), id);
        draft.note(Severity.WARNING, Kinds.HOST.key(id), Happening.HOST_VOUCHED, "", id, account);
        return new Result(Kinds.WORD.key(id), command.incarnation());
    }

    private static LeaseRecord atIncarnation(Draft draft, String id, long incarnation) {
        Held<LeaseRecord> lease = draft.find(Kinds.LEASE, id)
                .orElseThrow(() -> NoCommit.refuse(RefusalReason.LEASE_MISSING, id));
        if (lease.value().incarnation() != incarnation) {
            throw NoCommit.refuse(RefusalReason.INCARNATION_OTHER, id, lease.value().incarnation(), incarnation);
        }
        draft.need(Kinds.LEASE, lease.version(), id);
        return lease.value();
    }

    private static Result intend(Draft draft, Intend command) {
        String id = command.host().value();
        leaderOnly(draft);
        noIntent(draft, command.host());
        LeaseRecord lease = atIncarnation(draft, id, command.incarnation());
        draft.put(Kinds.INTENT, new IntentRecord(command.host(), command.incarnation(), lease.boot(), command.reason()),
                id);
        draft.note(Severity.WARNING, Kinds.HOST.key(id), Happening.HOST_INTENDED, command.reason(), id,
                command.incarnation());
        return new Result(Kinds.INTENT.key(id), command.incarnation());
    }

    private static Result cancel(Draft draft, CancelIntent command) {
        String id = command.host().value();
        leaderOnly(draft);
        requireIntent(draft, command.host(), command.r());
        draft.delete(Kinds.INTENT, id);
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.INTENT_ENDED, "", id);
        return new Result(Kinds.INTENT.key(id), command.r());
    }

    /** Refuses unless exactly this intent stands, and compares that it does. */
    static void requireIntent(Draft draft, HostId host, long r) {
        long version = draft.find(Kinds.INTENT, host.value()).map(Held::version).orElse(0L);
        if (version == 0 || version != r) {
            throw NoCommit.refuse(RefusalReason.INTENT_OTHER, host, r);
        }
        draft.need(Kinds.INTENT, r, host.value());
    }
}
