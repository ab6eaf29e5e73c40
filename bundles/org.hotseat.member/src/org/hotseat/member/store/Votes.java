// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.data.VotersRecord;

/**
 * Who votes about leases, changed as the state of this host tells it, which may be a moment behind the leader's.
 *
 * @param state as it is known here
 * @param proposer gives the commands
 */
record Votes(Supplier<StateView> state, Proposer proposer) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    Held<VotersRecord> voters() throws FailureException {
        return state.get().find(Kinds.VOTERS).orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                "The cluster's voters are not known here yet.", "Try again in a moment."));
    }

    /** Blocks. What is so already is not proposed again; what was based on a version that is over is, anew. */
    void set(HostId host, boolean votes, Deadline deadline) throws FailureException {
        Held<VotersRecord> held = voters();
        while (held.value().members().contains(host) != votes) {
            try {
                proposer.propose(new SetVoters(held.version(), next(held.value(), host, votes)), deadline);
                return;
            } catch (FailureException behind) {
                if (behind.code() != FailureCode.WRONG_STATE || deadline.left().compareTo(PAUSE) <= 0) {
                    throw behind;
                }
            }
            Rest.of(PAUSE);
            held = voters();
        }
    }

    private static List<HostId> next(VotersRecord now, HostId host, boolean votes) {
        List<HostId> next = new ArrayList<>(now.members());
        if (votes) {
            next.add(host);
        } else {
            next.remove(host);
        }
        return next;
    }
}
