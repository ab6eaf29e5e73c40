// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.command.HostCommand.FinishMaintenance;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.state.upkeep.MaintenanceRecord.Phase;

/** Hosts that are emptied for a while. What is decided here is wanted; the agents of the hosts move the machines. */
final class MaintenanceRules {

    private MaintenanceRules() {
    }

    static Result begin(Draft draft, BeginMaintenance command) {
        String id = command.host().value();
        HostRecord host = draft.require(Kinds.HOST, id).value();
        Optional<Held<MaintenanceRecord>> now = draft.find(Kinds.MAINTENANCE, id);
        if (now.filter(held -> held.value().isOn()).isPresent()) {
            throw NoCommit.refuse(RefusalReason.HOST_IN_MAINTENANCE, host.name());
        }
        Set<MachineId> machines = new LinkedHashSet<>(now.map(held -> held.value().machines()).orElse(List.of()));
        machines.addAll(owned(draft, command.host()));
        String account = draft.issuer().account();
        draft.need(Kinds.MAINTENANCE, now.map(Held::version).orElse(0L), id);
        draft.put(Kinds.MAINTENANCE, new MaintenanceRecord(command.host(), Phase.ON, account, draft.time(),
                List.copyOf(machines)), id);
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.MAINTENANCE_BEGAN, "", host.name(), account);
        return new Result(Kinds.MAINTENANCE.key(id), machines.size());
    }

    private static List<MachineId> owned(Draft draft, HostId host) {
        List<MachineId> machines = new ArrayList<>();
        for (Held<AuthorityRecord> held : draft.all(Kinds.AUTHORITY).values()) {
            if (held.value().owner().equals(host) && !held.value().released()) {
                machines.add(held.value().machine());
            }
        }
        return machines;
    }

    static Result end(Draft draft, EndMaintenance command) {
        String id = command.host().value();
        Held<MaintenanceRecord> held = draft.require(Kinds.MAINTENANCE, id);
        MaintenanceRecord now = held.value();
        draft.need(Kinds.MAINTENANCE, held.version(), id);
        boolean back = command.bringBack() && !now.machines().isEmpty();
        if (back) {
            draft.put(Kinds.MAINTENANCE, new MaintenanceRecord(now.host(), Phase.RETURNING, now.account(), now.since(),
                    now.machines()), id);
        } else {
            draft.delete(Kinds.MAINTENANCE, id);
        }
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.MAINTENANCE_ENDED, "", name(draft, now.host()),
                draft.issuer().account());
        return new Result(Kinds.MAINTENANCE.key(id), back ? now.machines().size() : 0);
    }

    static Result finish(Draft draft, FinishMaintenance command) {
        String id = command.host().value();
        if (!draft.issuer().isAgentOf(command.host()) && !draft.isLeader()) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, draft.command(), draft.issuer().account());
        }
        Held<MaintenanceRecord> held = draft.require(Kinds.MAINTENANCE, id);
        if (held.value().isOn()) {
            throw NoCommit.refuse(RefusalReason.HOST_IN_MAINTENANCE, name(draft, command.host()));
        }
        draft.need(Kinds.MAINTENANCE, held.version(), id);
        draft.delete(Kinds.MAINTENANCE, id);
        draft.note(Severity.INFORMATION, Kinds.HOST.key(id), Happening.MAINTENANCE_RETURNED, "", name(draft,
                command.host()));
        return new Result(Kinds.MAINTENANCE.key(id), 0);
    }

    private static String name(Draft draft, HostId host) {
        return draft.find(Kinds.HOST, host.value()).map(held -> held.value().name()).orElse(host.value());
    }

    /** Refuses what would come to a host that is emptied, and compares that it is not. */
    static void open(Draft draft, HostId host) {
        Optional<Held<MaintenanceRecord>> now = draft.find(Kinds.MAINTENANCE, host.value());
        if (now.filter(held -> held.value().isOn()).isPresent()) {
            throw NoCommit.refuse(RefusalReason.HOST_IN_MAINTENANCE, name(draft, host));
        }
        draft.need(Kinds.MAINTENANCE, now.map(Held::version).orElse(0L), host.value());
    }

    /** A host that goes takes its maintenance with it. */
    static void forget(Draft draft, HostId host) {
        draft.find(Kinds.MAINTENANCE, host.value()).ifPresent(held -> {
            draft.need(Kinds.MAINTENANCE, held.version(), host.value());
            draft.delete(Kinds.MAINTENANCE, host.value());
        });
    }
}
