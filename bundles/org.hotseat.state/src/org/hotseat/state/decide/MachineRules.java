// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.MachineCommand.AskForCopy;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.MachineCommand.PauseCopies;
import org.hotseat.state.command.MachineCommand.RemoveMachine;
import org.hotseat.state.command.MachineCommand.SetCare;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/** What may be wanted of machines. */
final class MachineRules {

    private MachineRules() {
    }

    static Result decide(Draft draft, MachineCommand command) {
        return switch (command) {
            case DefineMachine define -> define(draft, define);
            case RemoveMachine remove -> remove(draft, remove);
            case SetRun run -> run(draft, run);
            case SetCare care -> care(draft, care);
            case PauseCopies pause -> pause(draft, pause);
            case AskForCopy ask -> ask(draft, ask);
        };
    }

    private static Result define(Draft draft, DefineMachine command) {
        MachineRecord machine = command.machine();
        String id = machine.id().toString();
        draft.based(Kinds.MACHINE, command.baseVersion(), id);
        for (Held<MachineRecord> held : draft.all(Kinds.MACHINE).values()) {
            if (held.value().name().equals(machine.name()) && !held.value().id().equals(machine.id())) {
                throw NoCommit.refuse(RefusalReason.NAME_TAKEN, machine.name(), held.value().id());
            }
        }
        CareRules.check(machine.care());
        runsMachines(draft, machine.primary());
        machine.standbys().forEach(standby -> runsMachines(draft, standby));
        draft.put(Kinds.MACHINE, draft.find(Kinds.MACHINE, id).map(held -> kept(machine, held.value())).orElse(machine),
                id);
        return new Result(Kinds.MACHINE.key(id), 0);
    }

    /** A program of an older release describes a machine without a word about its care: that is no wish. */
    private static MachineRecord kept(MachineRecord machine, MachineRecord now) {
        return machine.wishes().isEmpty() && !machine.paused() ? machine.cared(now.care()).paused(now.paused())
                : machine;
    }

    private static void runsMachines(Draft draft, HostId host) {
        if (!draft.require(Kinds.HOST, host.value()).value().roles().contains(HostRole.HOST)) {
            throw NoCommit.refuse(RefusalReason.HOST_RUNS_NO_MACHINES, host);
        }
    }

    private static Result remove(Draft draft, RemoveMachine command) {
        String id = command.machine().toString();
        MachineRecord machine = draft.require(Kinds.MACHINE, id).value();
        draft.based(Kinds.MACHINE, command.baseVersion(), id);
        var authority = draft.find(Kinds.AUTHORITY, id);
        authority.filter(held -> !held.value().released()).ifPresent(held -> {
            throw NoCommit.refuse(RefusalReason.MACHINE_OWNED, machine.name(), held.value().owner());
        });
        draft.need(Kinds.AUTHORITY, authority.map(Held::version).orElse(0L), id);
        authority.map(Held::value).filter(AuthorityRecord::apart).ifPresent(known -> draft.put(Kinds.AUTHORITY,
                known.withDisks(false), id)); // whoever describes it anew says where its disks are
        draft.delete(Kinds.MACHINE, id);
        PortRules.forget(draft, command.machine());
        return new Result(Kinds.MACHINE.key(id), 0);
    }

    private static Result run(Draft draft, SetRun command) {
        String id = command.machine().toString();
        MachineRecord now = draft.require(Kinds.MACHINE, id).value();
        draft.based(Kinds.MACHINE, command.baseVersion(), id);
        draft.put(Kinds.MACHINE, now.running(command.run()), id);
        return new Result(Kinds.MACHINE.key(id), 0);
    }

    private static Result care(Draft draft, SetCare command) {
        String id = command.machine().toString();
        MachineRecord now = draft.require(Kinds.MACHINE, id).value();
        draft.based(Kinds.MACHINE, command.baseVersion(), id);
        CareRules.check(command.care());
        draft.put(Kinds.MACHINE, now.cared(command.care()), id);
        return new Result(Kinds.MACHINE.key(id), 0);
    }

    private static Result pause(Draft draft, PauseCopies command) {
        String id = command.machine().toString();
        Held<MachineRecord> held = draft.require(Kinds.MACHINE, id);
        copied(held.value());
        draft.need(Kinds.MACHINE, held.version(), id);
        draft.put(Kinds.MACHINE, held.value().paused(command.paused()), id);
        return new Result(Kinds.MACHINE.key(id), 0);
    }

    /** The audit log is all that is written. */
    private static Result ask(Draft draft, AskForCopy command) {
        String id = command.machine().toString();
        Held<MachineRecord> held = draft.require(Kinds.MACHINE, id);
        copied(held.value());
        draft.need(Kinds.MACHINE, held.version(), id);
        return new Result(Kinds.MACHINE.key(id), held.version());
    }

    private static void copied(MachineRecord machine) {
        if (machine.protection() != Protection.REPLICATED) {
            throw NoCommit.refuse(RefusalReason.MACHINE_NOT_COPIED, machine.name());
        }
    }
}
