// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.command.SeatCommand;
import org.hotseat.state.command.SeatCommand.AskForSeat;
import org.hotseat.state.command.SeatCommand.CancelSeatRun;
import org.hotseat.state.command.SeatCommand.DeviceCrossings;
import org.hotseat.state.command.SeatCommand.WriteSeatRun;
import org.hotseat.state.data.Severity;
import org.hotseat.state.display.OutputRecord;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.seat.SeatEpochRecord;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;

/** Transactions about seats. A leader that wrote the version before is the only one that can write the next. */
final class SeatRules {

    /** Of those that are over, so that they can be undone and looked at. */
    private static final int KEPT = 50;

    private SeatRules() {
    }

    static Result decide(Draft draft, SeatCommand command) {
        return switch (command) {
            case AskForSeat ask -> new Result(Kinds.SEAT_EPOCH.key(), 0);
            case CancelSeatRun cancel -> {
                SeatRunRecord run = draft.require(Kinds.SEAT_RUN, cancel.run()).value();
                open(run);
                yield new Result(Kinds.SEAT_RUN.key(run.run()), run.version());
            }
            case WriteSeatRun write -> write(draft, write);
        };
    }

    private static Result write(Draft draft, WriteSeatRun command) {
        HostRules.leaderOnly(draft);
        SeatRunRecord next = command.run();
        if (next.run().isBlank() || next.run().indexOf('/') >= 0 || next.version() < 1) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, "move \"" + next.run() + "\" " + next.version());
        }
        Optional<Held<SeatRunRecord>> now = draft.find(Kinds.SEAT_RUN, next.run());
        draft.need(Kinds.SEAT_RUN, now.map(Held::version).orElse(0L), next.run());
        long version = now.map(held -> held.value().version()).orElse(0L);
        if (version != next.version() - 1) {
            throw NoCommit.refuse(RefusalReason.SEAT_RUN_OTHER, next.run(), version, next.version());
        }
        now.ifPresent(held -> open(held.value()));
        if (now.isEmpty()) {
            begin(draft, command);
        }
        shown(draft, command, now.isEmpty());
        draft.put(Kinds.SEAT_RUN, next, next.run());
        epoch(draft, next.epoch() + 1);
        command.wanted().forEach(one -> want(draft, one));
        if (next.stage() == Stage.COMMITTED) {
            command.after().forEach(seat -> put(draft, seat, next.run()));
        }
        tell(draft, next, now.map(held -> held.value().stage()));
        return new Result(Kinds.SEAT_RUN.key(next.run()), next.version());
    }

    private static void begin(Draft draft, WriteSeatRun command) {
        for (SeatRecord seat : command.before()) {
            Optional<Held<SeatRecord>> there = draft.find(Kinds.SEAT, seat.seat());
            SeatRecord now = there.map(Held::value).orElseGet(() -> SeatRecord.empty(seat.seat()));
            if (!now.isAs(seat)) {
                throw NoCommit.refuse(RefusalReason.SEAT_CHANGED, seat.seat(), now.run());
            }
            draft.need(Kinds.SEAT, there.map(Held::version).orElse(0L), seat.seat());
        }
        for (String other : command.supersedes()) {
            Held<SeatRunRecord> held = draft.require(Kinds.SEAT_RUN, other);
            open(held.value());
            draft.need(Kinds.SEAT_RUN, held.version(), other);
            draft.put(Kinds.SEAT_RUN, held.value().superseded(), other);
        }
        List<Held<SeatRunRecord>> over = draft.all(Kinds.SEAT_RUN).values().stream().filter(held -> !held.value()
                .stage().isOpen()).sorted(Comparator.comparingLong(held -> held.value().epoch())).toList();
        for (Held<SeatRunRecord> held : over.subList(0, Math.max(0, over.size() - KEPT))) {
            draft.need(Kinds.SEAT_RUN, held.version(), held.value().run());
            draft.delete(Kinds.SEAT_RUN, held.value().run());
        }
    }

    private static void open(SeatRunRecord run) {
        if (!run.stage().isOpen()) {
            throw NoCommit.refuse(RefusalReason.SEAT_RUN_OVER, run.run());
        }
    }

    private static void epoch(Draft draft, long least) {
        Optional<Held<SeatEpochRecord>> now = draft.find(Kinds.SEAT_EPOCH);
        if (now.filter(held -> held.value().epoch() >= least).isEmpty()) {
            draft.need(Kinds.SEAT_EPOCH, now.map(Held::version).orElse(0L));
            draft.put(Kinds.SEAT_EPOCH, new SeatEpochRecord(least));
        }
    }

    private static void put(Draft draft, SeatRecord seat, String run) {
        draft.need(Kinds.SEAT, draft.find(Kinds.SEAT, seat.seat()).map(Held::version).orElse(0L), seat.seat());
        draft.put(Kinds.SEAT, new SeatRecord(seat.seat(), seat.machine(), seat.host(), seat.heads(), seat.ports(),
                run), seat.seat());
    }

    /** What nobody knows a switch of is left out: the transaction itself finds that it cannot be switched. */
    private static void want(Draft draft, DeviceCrossings command) {
        if (draft.find(Kinds.SWITCH, command.device()).isEmpty()) {
            return;
        }
        Optional<Held<RoutesRecord>> now = draft.find(Kinds.ROUTES, command.device());
        RoutesRecord before = now.map(Held::value).orElseGet(() -> new RoutesRecord(command.device(), List.of()));
        List<Crossing> others = command.crossings().stream().filter(one -> !before.at(one.layer(), one.output())
                .equals(Optional.of(one))).toList();
        if (!others.isEmpty()) {
            draft.need(Kinds.ROUTES, now.map(Held::version).orElse(0L), command.device());
            draft.put(Kinds.ROUTES, before.with(others, List.of()), command.device());
        }
    }

    /**
     * Outputs of hosts show the machine of the seat that has them: a new one from the beginning, so that the picture is
     * there before it is switched to; one that shows the seat's machine before only in the end.
     */
    private static void shown(Draft draft, WriteSeatRun command, boolean first) {
        if (first) {
            Set<String> kept = new HashSet<>();
            command.before().forEach(seat -> outputs(seat).forEach((key, output) -> kept.add(key)));
            command.after().forEach(seat -> outputs(seat).forEach((key, output) -> {
                if (!kept.contains(key)) {
                    show(draft, output);
                }
            }));
        } else if (command.run().stage() == Stage.COMMITTED || command.run().stage() == Stage.RETURNED) {
            boolean there = command.run().stage() == Stage.COMMITTED;
            (there ? command.after() : command.before()).forEach(seat -> outputs(seat).forEach((key, output) -> show(
                    draft, output)));
        }
    }

    /** By their keys; names that no output can have are of heads that no agent shows anything on. */
    private static Map<String, OutputRecord> outputs(SeatRecord seat) {
        Map<String, OutputRecord> all = new LinkedHashMap<>();
        for (int head = 0; head < seat.heads().size(); head++) {
            String name = seat.heads().get(head);
            if (seat.machine().isPresent() && seat.host().isPresent() && OutputRules.isName(name)) {
                all.put(Kinds.OUTPUT.key(seat.host().get().value(), name), new OutputRecord(seat.host().get(), name,
                        seat.machine().get(), head, Optional.empty()));
            }
        }
        return all;
    }

    private static void show(Draft draft, OutputRecord output) {
        String host = output.host().value();
        Optional<Held<OutputRecord>> now = draft.find(Kinds.OUTPUT, host, output.output());
        boolean same = now.filter(held -> held.value().machine().equals(output.machine()) && held.value().head() == output
                .head()).isPresent();
        if (!same && draft.find(Kinds.HOST, host).isPresent()) {
            draft.need(Kinds.OUTPUT, now.map(Held::version).orElse(0L), host, output.output());
            draft.put(Kinds.OUTPUT, output.with(now.flatMap(held -> held.value().monitor())), host, output.output());
        }
    }

    private static void tell(Draft draft, SeatRunRecord run, Optional<Stage> before) {
        if (before.filter(run.stage()::equals).isPresent()) {
            return;
        }
        String key = Kinds.SEAT_RUN.key(run.run());
        String seats = String.join(", ", run.seats());
        switch (run.stage()) {
            case COMMITTED -> draft.note(Severity.INFORMATION, key, Happening.SEAT_MOVED, "", run.run(), seats,
                    run.account());
            case RETURNED -> draft.note(Severity.WARNING, key, Happening.SEAT_RETURNED, "", run.run(), seats,
                    run.account(), run.why());
            case DEGRADED -> draft.note(Severity.ERROR, key, Happening.SEAT_DEGRADED, "", run.run(), seats, run.why());
            default -> { // its beginning is in the audit log, where a person began it
            }
        }
    }
}
