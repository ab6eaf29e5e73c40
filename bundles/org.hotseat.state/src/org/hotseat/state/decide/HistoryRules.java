// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HistoryRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.data.WordRecord;
import org.hotseat.state.seat.SeatEpochRecord;
import org.hotseat.state.seat.SeatRunRecord;

/**
 * How an older state becomes the present one: everything that was given away since is made worthless, because it can
 * only have been given under lower numbers. Some keys at a time, until none is left.
 */
final class HistoryRules {

    /** Changes of one transaction; the store takes 128. */
    private static final int MOST = 50;

    private final Draft draft;
    private final long least;
    private int room = MOST;
    private int left;

    private HistoryRules(Draft draft, long least) {
        this.draft = draft;
        this.least = least;
    }

    static Result decide(Draft draft, GoOnAlone command) {
        Optional<Held<HistoryRecord>> before = draft.find(Kinds.HISTORY);
        long known = before.map(held -> held.value().number()).orElse(0L);
        if (command.history() < 1 || command.history() < known) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, "history " + command.history() + " < " + known);
        }
        HistoryRecord next = new HistoryRecord(command.history(), draft.time());
        HistoryRules rules = new HistoryRules(draft, next.least());
        if (known != command.history()) {
            rules.begin(command.voter(), before.map(Held::version).orElse(0L), next);
        }
        rules.words();
        rules.leases();
        rules.authorities();
        rules.ports();
        rules.seats();
        return new Result(Kinds.HISTORY.key(), rules.left);
    }

    private void begin(HostId voter, long version, HistoryRecord next) {
        draft.require(Kinds.HOST, voter.value());
        Held<VotersRecord> voters = draft.require(Kinds.VOTERS);
        List<HostId> alone = List.of(voter);
        draft.need(Kinds.HISTORY, version);
        draft.put(Kinds.HISTORY, next);
        draft.need(Kinds.VOTERS, voters.version());
        draft.put(Kinds.VOTERS, new VotersRecord(raised(voters.value().version()), alone, alone));
        draft.find(Kinds.LEADER).ifPresent(held -> draft.put(Kinds.LEADER, new LeaderRecord(held.value().host(),
                raised(held.value().epoch()), held.value().term())));
        draft.note(Severity.WARNING, Kinds.HISTORY.key(), Happening.WENT_ON_ALONE, "", voter);
    }

    /** Intents and words were about incarnations that do not count any more. */
    private void words() {
        for (Held<IntentRecord> held : draft.all(Kinds.INTENT).values()) {
            if (mayChange(Kinds.INTENT, held, held.value().host().value())) {
                draft.delete(Kinds.INTENT, held.value().host().value());
            }
        }
        for (Held<WordRecord> held : draft.all(Kinds.WORD).values()) {
            if (mayChange(Kinds.WORD, held, held.value().host().value())) {
                draft.delete(Kinds.WORD, held.value().host().value());
            }
        }
    }

    private void leases() {
        for (Held<LeaseRecord> held : draft.all(Kinds.LEASE).values()) {
            LeaseRecord lease = held.value();
            if (lease.incarnation() < least && mayChange(Kinds.LEASE, held, lease.host().value())) {
                draft.put(Kinds.LEASE, new LeaseRecord(lease.host(), lease.boot(), raised(lease.incarnation())),
                        lease.host().value());
            }
        }
    }

    /** Nobody is eligible before it is said anew: a standby may have been given up since. */
    private void authorities() {
        for (Held<AuthorityRecord> held : draft.all(Kinds.AUTHORITY).values()) {
            AuthorityRecord now = held.value();
            if (now.epoch() < least && mayChange(Kinds.AUTHORITY, held, now.machine().toString())) {
                draft.put(Kinds.AUTHORITY, new AuthorityRecord(now.machine(), now.owner(), now.ownerBoot(),
                        raised(now.epoch()), now.standby(), false, now.generation(), now.released())
                        .withDisks(now.apart()),
                        now.machine().toString());
            }
        }
    }

    /** A board that knows a later epoch would refuse an earlier one for ever. */
    private void ports() {
        for (Held<PortRecord> held : draft.all(Kinds.PORT).values()) {
            PortRecord now = held.value();
            if (now.epoch() < least && mayChange(Kinds.PORT, held, now.board().value(), now.port())) {
                draft.put(Kinds.PORT, new PortRecord(now.board(), now.port(), raised(now.epoch()), now.holder(), 0),
                        now.board().value(), now.port());
            }
        }
    }

    /** What was under way may be long over; whoever has a seat asks anew. */
    private void seats() {
        draft.find(Kinds.SEAT_EPOCH).filter(held -> held.value().epoch() < least && mayChange(Kinds.SEAT_EPOCH, held))
                .ifPresent(held -> draft.put(Kinds.SEAT_EPOCH, new SeatEpochRecord(raised(held.value().epoch()))));
        for (Held<SeatRunRecord> held : draft.all(Kinds.SEAT_RUN).values()) {
            if (held.value().stage().isOpen() && mayChange(Kinds.SEAT_RUN, held, held.value().run())) {
                draft.put(Kinds.SEAT_RUN, held.value().superseded(), held.value().run());
            }
        }
    }

    private long raised(long number) {
        return Math.max(number + 1, least);
    }

    private <T> boolean mayChange(Kind<T> kind, Held<T> held, String... id) {
        if (room == 0) {
            left++;
            return false;
        }
        room--;
        draft.need(kind, held.version(), id);
        return true;
    }
}
