// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HistoryRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/**
 * Lets an older state be the present one, before anybody leads. What it does can be done again after an interruption.
 * Blocks.
 */
public final class GoingOn {

    /** How much a clock may lag behind what the state says was done. */
    private static final long TOLERANCE_MILLIS = 60_000;

    private final ClusterStore store;
    private final HostId voter;
    private final Issuer issuer;

    /**
     * On one voter.
     *
     * @param store of the only member
     * @param voter the host of that member
     * @param issuer who is responsible
     */
    public GoingOn(ClusterStore store, HostId voter, Issuer issuer) {
        this.store = store;
        this.voter = voter;
        this.issuer = issuer;
    }

    /**
     * Begins a new history and raises everything above what earlier ones can have given away.
     *
     * @param now by the wall clock of this host
     * @param deadline after which it is given up
     * @return the number of the history
     * @throws FailureException DAMAGED when a value of the state cannot be used; WRONG_STATE when the clock is behind
     *         what the state says was done; as the store tells
     */
    public long begin(Instant now, Deadline deadline) throws FailureException {
        long history = number(state(deadline), now);
        String client = "alone-" + UUID.randomUUID();
        long left = 1;
        for (long sequence = 1; left > 0; sequence++) {
            StateView state = state(deadline);
            Decision decision = Decider.decide(state, new Proposal(client, sequence, issuer, now, new GoOnAlone(voter,
                    history)));
            if (!(decision instanceof Decision.Commit commit)) {
                throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.notGoingOn, decision),
                        Messages.notGoingOnRemedy);
            }
            Outcome outcome = Answers.await(store.commit(Transactions.of(client, sequence, commit), deadline),
                    deadline);
            if (!(outcome instanceof Outcome.Committed)) {
                throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.notGoingOn, outcome),
                        Messages.notGoingOnRemedy);
            }
            left = commit.result().number();
        }
        return history;
    }

    private StateView state(Deadline deadline) throws FailureException {
        Snapshot all = Answers.await(store.read(KeyRange.all(), deadline), deadline);
        StateMap state = new StateMap();
        all.entries().forEach(entry -> state.put(entry.key().text(), entry.value().schema(), entry.value().json(),
                entry.version()));
        all.damaged().forEach(bad -> state.damaged(bad.key(), bad.version(), bad.failure()));
        state.reached(all.revision());
        return state;
    }

    /** Epochs begin at the time of day, so a clock that is behind must not be used. */
    private static long number(StateView state, Instant now) throws FailureException {
        Instant newest = state.find(Kinds.CLUSTER).map(Held::value).map(ClusterRecord::created).orElse(Instant.EPOCH);
        newest = later(newest, state.last(Kinds.AUDIT).map(Held::value).map(AuditRecord::time).orElse(newest));
        newest = later(newest, state.last(Kinds.JOURNAL).map(Held::value).map(JournalRecord::time).orElse(newest));
        long before = state.find(Kinds.HISTORY).map(Held::value).map(HistoryRecord::number).orElse(0L);
        if (now.toEpochMilli() + TOLERANCE_MILLIS < newest.toEpochMilli() || now.toEpochMilli() <= before) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.clockBehind, now, newest),
                    Messages.clockBehindRemedy);
        }
        return now.toEpochMilli();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
