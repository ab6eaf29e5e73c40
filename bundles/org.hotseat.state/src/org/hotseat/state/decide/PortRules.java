// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Optional;
import java.util.regex.Pattern;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.PortCommand;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.EntrustPort;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.state.command.PortCommand.TestPort;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/** Whose ports of interface boards are. A port follows its machine in the transaction that gives the machine away. */
final class PortRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}");
    private static final int MOST_TEST = 256;

    private PortRules() {
    }

    static Result decide(Draft draft, PortCommand command) {
        return switch (command) {
            case AssignPort assign -> assign(draft, assign);
            case ReleasePort release -> {
                PortRecord now = draft.require(Kinds.PORT, release.board().value(), release.port()).value();
                draft.based(Kinds.PORT, release.baseVersion(), release.board().value(), release.port());
                yield put(draft, now.next(Optional.empty(), 0));
            }
            case EntrustPort entrust -> entrust(draft, entrust);
            case TestPort test -> test(draft, test);
        };
    }

    private static Result assign(Draft draft, AssignPort command) {
        check(draft, command.board(), command.port());
        MachineRecord machine = draft.require(Kinds.MACHINE, command.machine().toString()).value();
        if (machine.protection() == Protection.NONE) {
            throw NoCommit.refuse(RefusalReason.MACHINE_NOT_PROTECTED, machine.name());
        }
        Optional<Held<AuthorityRecord>> authority = draft.find(Kinds.AUTHORITY, command.machine().toString());
        draft.need(Kinds.AUTHORITY, authority.map(Held::version).orElse(0L), command.machine().toString());
        draft.based(Kinds.PORT, command.baseVersion(), command.board().value(), command.port());
        PortHolder holder = new PortHolder(authority.map(held -> held.value().owner()).orElse(machine.primary()),
                command.machine());
        PortRecord now = now(draft, command.board(), command.port());
        return now.holder().equals(Optional.of(holder)) ? result(now) : put(draft, now.next(Optional.of(holder), 0));
    }

    private static Result entrust(Draft draft, EntrustPort command) {
        HostRules.leaderOnly(draft);
        check(draft, command.board(), command.port());
        command.holder().ifPresent(holder -> draft.require(Kinds.MACHINE, holder.machine().toString()));
        PortRecord now = now(draft, command.board(), command.port());
        PortRecord next = new PortRecord(command.board(), command.port(), command.epoch(), command.holder(), 0);
        if (next.equals(now)) {
            return result(now);
        }
        if (next.epoch() <= now.epoch()) {
            throw NoCommit.refuse(RefusalReason.PORT_EPOCH_OLD, command.port(), command.board(), now.epoch(),
                    next.epoch());
        }
        draft.need(Kinds.PORT, version(draft, now), command.board().value(), command.port());
        return put(draft, next);
    }

    private static Result test(Draft draft, TestPort command) {
        check(draft, command.board(), command.port());
        PortRecord now = now(draft, command.board(), command.port());
        if (now.epoch() != command.epoch()) {
            throw NoCommit.refuse(RefusalReason.PORT_CHANGED, command.port(), command.board(), now.epoch(), command
                    .epoch());
        }
        if (now.holder().isPresent() && !command.beside()) {
            throw NoCommit.refuse(RefusalReason.PORT_IN_USE, command.port(), command.board(), draft.find(Kinds.MACHINE,
                    now.holder().get().machine().toString()).map(held -> held.value().name()).orElseGet(() -> now
                            .holder().get().machine().toString()));
        }
        if (command.bytes() < 1 || command.bytes() > MOST_TEST) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, command.bytes() + " bytes");
        }
        return result(now);
    }

    private static void check(Draft draft, HostId board, String port) {
        HostRecord host = draft.require(Kinds.HOST, board.value()).value();
        if (!host.roles().contains(HostRole.BOARD) && !host.roles().contains(HostRole.HOST)) {
            throw NoCommit.refuse(RefusalReason.HOST_HAS_NO_PORTS, host.name());
        }
        if (!NAME.matcher(port).matches()) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, "port \"" + port + '"');
        }
    }

    private static PortRecord now(Draft draft, HostId board, String port) {
        return draft.find(Kinds.PORT, board.value(), port).map(Held::value)
                .orElseGet(() -> new PortRecord(board, port, 0, Optional.empty(), 0));
    }

    private static long version(Draft draft, PortRecord record) {
        return draft.find(Kinds.PORT, record.board().value(), record.port()).map(Held::version).orElse(0L);
    }

    private static Result put(Draft draft, PortRecord next) {
        draft.put(Kinds.PORT, next, next.board().value(), next.port());
        return result(next);
    }

    private static Result result(PortRecord record) {
        return new Result(Kinds.PORT.key(record.board().value(), record.port()), record.epoch());
    }

    private static void change(Draft draft, Held<PortRecord> held, Optional<PortHolder> holder, long begins) {
        PortRecord now = held.value();
        draft.need(Kinds.PORT, held.version(), now.board().value(), now.port());
        put(draft, now.next(holder, begins));
    }

    /** Another epoch of a machine begins: its ports are its owner's, and another beginning of it is told from this. */
    static void follow(Draft draft, AuthorityRecord next) {
        if (draft.find(Kinds.AUTHORITY, next.machine().toString()).filter(held -> held.value().epoch() == next.epoch())
                .isPresent()) {
            return;
        }
        PortHolder holder = new PortHolder(next.owner(), next.machine());
        draft.all(Kinds.PORT).values().stream().filter(held -> isOf(held.value(), next.machine()))
                .forEach(held -> change(draft, held, Optional.of(holder), next.epoch()));
    }

    private static boolean isOf(PortRecord port, MachineId machine) {
        return port.holder().filter(holder -> holder.machine().equals(machine)).isPresent();
    }

    /** Nobody has what a machine had that is no more. */
    static void forget(Draft draft, MachineId machine) {
        draft.all(Kinds.PORT).values().stream().filter(held -> isOf(held.value(), machine))
                .forEach(held -> change(draft, held, Optional.empty(), 0));
    }

    /** Nobody has the ports of a board that is no more. */
    static void forget(Draft draft, HostId board) {
        draft.all(Kinds.PORT).values().stream().filter(held -> held.value().board().equals(board)
                && held.value().holder().isPresent()).forEach(held -> change(draft, held, Optional.empty(), 0));
    }
}
