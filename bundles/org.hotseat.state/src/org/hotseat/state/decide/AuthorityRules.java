// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.AuthorityCommand.Displace;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.AuthorityCommand.Readmit;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.StartAnew;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Severity;

/** Who may run a machine. Every change compares the authority's key, which holds owner and epoch. */
final class AuthorityRules {

    private AuthorityRules() {
    }

    static Result decide(Draft draft, AuthorityCommand command) {
        return switch (command) {
            case Place place -> place(draft, place);
            case StartAnew start -> startAnew(draft, start);
            case Take take -> take(draft, take);
            case Move move -> move(draft, move);
            case Release release -> release(draft, release);
            case SetEligible eligible -> eligible(draft, eligible);
            case Displace displace -> DisplacedRules.displace(draft, displace);
            case Readmit readmit -> DisplacedRules.readmit(draft, readmit);
        };
    }

    private static Result place(Draft draft, Place command) {
        String id = command.machine().toString();
        givenBy(draft, command.host());
        draft.require(Kinds.MACHINE, id);
        Optional<Held<AuthorityRecord>> now = draft.find(Kinds.AUTHORITY, id);
        if (now.isPresent() && !now.get().value().released()) {
            throw NoCommit.refuse(RefusalReason.MACHINE_OWNED, id, now.get().value().owner());
        }
        now.map(Held::value).ifPresent(known -> disksThere(draft, known, command.host()));
        runsOn(draft, command.host(), command.boot());
        HostRules.noIntent(draft, command.host());
        MaintenanceRules.open(draft, command.host());
        draft.need(Kinds.AUTHORITY, now.map(Held::version).orElse(0L), id);
        return put(draft, now.map(held -> held.value().next(command.host(), command.boot()))
                .orElseGet(() -> new AuthorityRecord(command.machine(), command.host(), command.boot(), 1,
                        Optional.empty(), false, 0, false)));
    }

    private static Result startAnew(Draft draft, StartAnew command) {
        givenBy(draft, command.owner());
        draft.require(Kinds.MACHINE, command.machine().toString());
        AuthorityRecord now = at(draft, command.machine(), command.owner(), command.epoch());
        runsOn(draft, command.owner(), command.boot());
        HostRules.noIntent(draft, command.owner());
        if (now.released()) {
            MaintenanceRules.open(draft, command.owner()); // what has ended by itself may go on until it is moved
        }
        Result result = put(draft, now.next(command.owner(), command.boot()));
        if (!now.released()) {
            note(draft, Severity.WARNING, Happening.MACHINE_ENDED, now);
        }
        return result;
    }

    private static Result take(Draft draft, Take command) {
        MachineRecord machine = draft.require(Kinds.MACHINE, command.machine().toString()).value();
        AuthorityRecord now = at(draft, command.machine(), command.owner(), command.epoch());
        if (command.r() > 0) {
            HostRules.leaderOnly(draft);
            HostRules.requireIntent(draft, command.owner(), command.r());
        } else if (now.released()) {
            givenBy(draft, command.target());
        } else {
            throw NoCommit.refuse(RefusalReason.MACHINE_OWNED, command.machine(), command.owner());
        }
        elsewhere(command.owner(), command.target());
        boolean replicated = machine.protection() == Protection.REPLICATED && !now.released();
        if (replicated && !(now.eligible() && now.standby().equals(Optional.of(command.target())))) {
            throw NoCommit.refuse(RefusalReason.STANDBY_NOT_ELIGIBLE, machine.name(), command.target());
        }
        if (!replicated) {
            disksThere(draft, now, command.target());
        }
        runsOn(draft, command.target(), command.targetBoot());
        HostRules.noIntent(draft, command.target());
        MaintenanceRules.open(draft, command.target());
        Result result = put(draft, replicated ? now.continuedBy(command.target(), command.targetBoot())
                : now.next(command.target(), command.targetBoot()));
        draft.note(Severity.WARNING, result.key(), Happening.MACHINE_TAKEN, "", machine.name(), command.owner(),
                command.target(), result.number());
        return result;
    }

    private static Result move(Draft draft, Move command) {
        MachineRecord machine = draft.require(Kinds.MACHINE, command.machine().toString()).value();
        if (!draft.issuer().isAgentOf(command.target())) {
            givenBy(draft, command.owner());
        }
        AuthorityRecord now = at(draft, command.machine(), command.owner(), command.epoch());
        if (now.released()) {
            throw NoCommit.refuse(RefusalReason.MACHINE_RELEASED, command.machine());
        }
        elsewhere(command.owner(), command.target());
        runsOn(draft, command.target(), command.targetBoot());
        Result result = put(draft, now.movedTo(command.target(), command.targetBoot()));
        draft.note(Severity.INFORMATION, result.key(), Happening.MACHINE_MOVED, "", machine.name(), command.owner(),
                command.target(), result.number());
        return result;
    }

    private static Result release(Draft draft, Release command) {
        if (!draft.issuer().isAgentOf(command.owner())) {
            HostRules.leaderOnly(draft);
            HostRules.requireIntent(draft, command.owner(), draft.find(Kinds.INTENT, command.owner().value())
                    .map(Held::version).orElse(0L));
        }
        AuthorityRecord now = at(draft, command.machine(), command.owner(), command.epoch());
        if (now.released()) {
            throw NoCommit.refuse(RefusalReason.MACHINE_RELEASED, command.machine());
        }
        note(draft, Severity.INFORMATION, Happening.MACHINE_RELEASED, now);
        return put(draft, now.ended());
    }

    private static void note(Draft draft, Severity severity, Happening happening, AuthorityRecord ended) {
        String id = ended.machine().toString();
        String name = draft.find(Kinds.MACHINE, id).map(held -> held.value().name()).orElse(id);
        draft.note(severity, Kinds.AUTHORITY.key(id), happening, "", name, ended.owner(), ended.epoch());
    }

    private static Result eligible(Draft draft, SetEligible command) {
        MachineId machine = command.machine();
        Held<AuthorityRecord> held = draft.require(Kinds.AUTHORITY, machine.toString());
        AuthorityRecord now = at(draft, machine, held.value().owner(), command.epoch());
        givenBy(draft, now.owner());
        elsewhere(now.owner(), command.standby());
        runsMachines(draft, command.standby());
        boolean same = now.standby().equals(Optional.of(command.standby()));
        if (!same && now.eligible()) {
            throw NoCommit.refuse(RefusalReason.STANDBY_OTHER, machine, now.standby().map(HostId::value).orElse(""));
        }
        if (same && command.generation() < now.generation()) {
            throw NoCommit.refuse(RefusalReason.GENERATION_LOWER, machine, command.generation(), now.generation());
        }
        return put(draft, now.with(command.standby(), command.eligible(), command.generation())
                .withDisks(now.apart() || command.apart()));
    }

    /** What lies at another host may be an old copy: it would be started, and shipped over what is newer. */
    private static void disksThere(Draft draft, AuthorityRecord now, HostId host) {
        if (now.apart() && !now.owner().equals(host)) {
            String id = now.machine().toString();
            throw NoCommit.refuse(RefusalReason.DISKS_ELSEWHERE, draft.find(Kinds.MACHINE, id).map(held -> held.value()
                    .name()).orElse(id), now.owner(), host);
        }
    }

    /** The host's own agent, or the leader. */
    static void givenBy(Draft draft, HostId host) {
        if (!draft.issuer().isAgentOf(host) && !draft.isLeader()) {
            throw NoCommit.refuse(RefusalReason.NOT_ITS_AGENT, draft.command(), draft.issuer().account());
        }
    }

    static AuthorityRecord at(Draft draft, MachineId machine, HostId owner, long epoch) {
        Held<AuthorityRecord> held = draft.require(Kinds.AUTHORITY, machine.toString());
        AuthorityRecord now = held.value();
        if (!now.owner().equals(owner) || now.epoch() != epoch) {
            throw NoCommit.refuse(RefusalReason.AUTHORITY_OTHER, machine, now.owner(), now.epoch());
        }
        draft.need(Kinds.AUTHORITY, held.version(), machine.toString());
        return now;
    }

    private static void elsewhere(HostId owner, HostId target) {
        if (owner.equals(target)) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, owner + " = " + target);
        }
    }

    private static void runsMachines(Draft draft, HostId host) {
        if (!draft.require(Kinds.HOST, host.value()).value().roles().contains(HostRole.HOST)) {
            throw NoCommit.refuse(RefusalReason.HOST_RUNS_NO_MACHINES, host);
        }
    }

    /** The boot that is to run it is the one that asked for the lease; compares that. */
    private static void runsOn(Draft draft, HostId host, UUID boot) {
        runsMachines(draft, host);
        Held<LeaseRecord> lease = draft.find(Kinds.LEASE, host.value())
                .orElseThrow(() -> NoCommit.refuse(RefusalReason.LEASE_MISSING, host));
        if (!lease.value().boot().equals(boot)) {
            throw NoCommit.refuse(RefusalReason.BOOT_OTHER, host);
        }
        draft.need(Kinds.LEASE, lease.version(), host.value());
    }

    private static Result put(Draft draft, AuthorityRecord next) {
        String id = next.machine().toString();
        draft.put(Kinds.AUTHORITY, next, id);
        DisplacedRules.follow(draft, next);
        PortRules.follow(draft, next);
        return new Result(Kinds.AUTHORITY.key(id), next.epoch());
    }
}
