// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.SetController;
import org.hotseat.state.command.HostCommand.SwitchPower;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.secret.PowerKeyRecord;

/** Which controller a host has, and who signs in there. */
final class PowerRules {

    private PowerRules() {
    }

    static Result set(Draft draft, SetController command) {
        String id = command.host().value();
        Held<HostRecord> held = draft.require(Kinds.HOST, id);
        draft.based(Kinds.HOST, held.version(), id);
        command.bmc().ifPresent(bmc -> onlyHere(draft, command.host(), bmc));
        HostRecord host = held.value();
        draft.put(Kinds.HOST, new HostRecord(host.id(), host.name(), host.roles(), host.management(), host.storage(),
                host.business(), host.ports(), command.bmc(), host.agentVersion(), host.schema()), id);
        if (command.bmc().isPresent()) {
            HostRecord.Bmc bmc = command.bmc().get();
            if (command.password().isEmpty()) {
                throw NoCommit.refuse(RefusalReason.RECORD_INVALID, "password of " + bmc.user() + '@' + bmc.address());
            }
            draft.put(Kinds.POWER_KEY, new PowerKeyRecord(command.host(), bmc.address(), bmc.user(),
                    command.password()), id);
        } else {
            forget(draft, command.host());
        }
        return new Result(Kinds.HOST.key(id), 0);
    }

    /** A controller of two hosts would switch off the wrong one. */
    static void onlyHere(Draft draft, HostId host, HostRecord.Bmc bmc) {
        if (bmc.address().isBlank()) {
            return; // nobody has filled it in yet
        }
        for (Held<HostRecord> other : draft.all(Kinds.HOST).values()) {
            Optional<HostRecord.Bmc> its = other.value().bmc();
            if (!other.value().id().equals(host) && its.filter(one -> one.address().equalsIgnoreCase(bmc.address()))
                    .isPresent()) {
                throw NoCommit.refuse(RefusalReason.ADDRESS_TAKEN, bmc.address(), other.value().name());
            }
        }
    }

    static Result switched(Draft draft, SwitchPower command) {
        String id = command.host().value();
        HostRecord host = draft.require(Kinds.HOST, id).value();
        if (host.bmc().isEmpty()) {
            throw NoCommit.refuse(RefusalReason.NOT_THERE, Kinds.POWER_KEY.name(), host.name());
        }
        return new Result(Kinds.HOST.key(id), 0);
    }

    static void forget(Draft draft, HostId host) {
        draft.find(Kinds.POWER_KEY, host.value()).ifPresent(held -> {
            draft.need(Kinds.POWER_KEY, held.version(), host.value());
            draft.delete(Kinds.POWER_KEY, host.value());
        });
    }
}
