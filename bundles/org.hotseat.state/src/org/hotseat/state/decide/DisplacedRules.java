// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Displace;
import org.hotseat.state.command.AuthorityCommand.Readmit;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.upkeep.DisplacedRecord;

/** Machines that make room for more important ones on the same host. */
final class DisplacedRules {

    private DisplacedRules() {
    }

    static Result displace(Draft draft, Displace command) {
        AuthorityRules.givenBy(draft, command.owner());
        MachineRecord machine = machine(draft, command.machine());
        MachineRecord by = machine(draft, command.by());
        AuthorityRecord now = AuthorityRules.at(draft, command.machine(), command.owner(), command.epoch());
        if (now.released()) {
            throw NoCommit.refuse(RefusalReason.MACHINE_RELEASED, command.machine());
        }
        Held<AuthorityRecord> other = draft.require(Kinds.AUTHORITY, command.by().toString());
        if (!other.value().owner().equals(command.owner())) {
            throw NoCommit.refuse(RefusalReason.AUTHORITY_OTHER, command.by(), other.value().owner(),
                    other.value().epoch());
        }
        draft.need(Kinds.AUTHORITY, other.version(), command.by().toString());
        if (by.priority() <= machine.priority()) {
            throw NoCommit.refuse(RefusalReason.PRIORITY_NOT_HIGHER, by.name(), by.priority(), machine.name(),
                    machine.priority());
        }
        String id = command.machine().toString();
        Optional<Held<DisplacedRecord>> before = draft.find(Kinds.DISPLACED, id);
        if (before.filter(held -> held.value().isOf(now)).isPresent()) {
            throw NoCommit.refuse(RefusalReason.EXISTS_ALREADY, Kinds.DISPLACED.name(), id);
        }
        draft.need(Kinds.DISPLACED, before.map(Held::version).orElse(0L), id); // one of an earlier start says nothing
        draft.put(Kinds.DISPLACED, new DisplacedRecord(command.machine(), command.owner(), command.epoch(),
                command.by(), draft.time()), id);
        draft.note(Severity.WARNING, Kinds.AUTHORITY.key(id), Happening.MACHINE_DISPLACED, "", machine.name(),
                command.owner(), by.name());
        return new Result(Kinds.DISPLACED.key(id), command.epoch());
    }

    static Result readmit(Draft draft, Readmit command) {
        String id = command.machine().toString();
        AuthorityRules.givenBy(draft, command.owner());
        AuthorityRules.at(draft, command.machine(), command.owner(), command.epoch());
        Held<DisplacedRecord> held = draft.require(Kinds.DISPLACED, id);
        draft.need(Kinds.DISPLACED, held.version(), id);
        draft.delete(Kinds.DISPLACED, id);
        draft.note(Severity.INFORMATION, Kinds.AUTHORITY.key(id), Happening.MACHINE_READMITTED, "", machine(draft,
                command.machine()).name(), command.owner());
        return new Result(Kinds.DISPLACED.key(id), command.epoch());
    }

    private static MachineRecord machine(Draft draft, MachineId machine) {
        return draft.require(Kinds.MACHINE, machine.toString()).value();
    }

    /** What its host kept is worth nothing once another one owns it, or it has ended. */
    static void follow(Draft draft, AuthorityRecord next) {
        String id = next.machine().toString();
        draft.find(Kinds.DISPLACED, id).filter(held -> next.released() || !held.value().host().equals(next.owner()))
                .ifPresent(held -> {
                    draft.need(Kinds.DISPLACED, held.version(), id);
                    draft.delete(Kinds.DISPLACED, id);
                });
    }
}
