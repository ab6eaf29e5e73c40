// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.VotersRecord;
import org.junit.jupiter.api.Test;

/** Who votes, changed by a host whose state is behind the leader's. */
class VotesTest {

    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");

    private final StateMap state = new StateMap();
    private final List<Command> proposed = new ArrayList<>();
    private FailureCode refusal = FailureCode.WRONG_STATE;
    /** Who votes in truth, under version 9; this host hears of it after its first proposal. */
    private final List<HostId> truth = List.of(A, B);

    private final VoterActs.Votes votes = new VoterActs.Votes(state::snapshot, (command, deadline) -> {
        proposed.add(command);
        if (proposed.size() == 1) {
            known(9, truth);
            throw new FailureException(refusal, "refused", "");
        }
        return new Done(10, new Result("", 0));
    });

    VotesTest() {
        known(7, List.of(A));
    }

    private void known(long version, List<HostId> members) {
        state.put(Kinds.VOTERS.key(), 1, Kinds.VOTERS.write(new VotersRecord(1, members, members)), version);
    }

    private void add(HostId host) throws FailureException {
        votes.set(host, true, Deadline.in(Duration.ofMinutes(1)));
    }

    @Test
    void whatIsBasedOnAVersionThatIsOverIsProposedAnew() throws FailureException {
        add(C);
        assertEquals(List.of(new SetVoters(7, List.of(A, C)), new SetVoters(9, List.of(A, B, C))), proposed);
    }

    @Test
    void whatIsSoByThenIsNotProposedAgain() throws FailureException {
        add(B);
        assertEquals(List.of(new SetVoters(7, List.of(A, B))), proposed);
    }

    @Test
    void whatIsRefusedForAnotherReasonIsToldAtOnce() {
        refusal = FailureCode.INVALID;
        assertEquals(FailureCode.INVALID, assertThrows(FailureException.class, () -> add(C)).code());
        assertEquals(1, proposed.size());
    }

    @Test
    void aConflictIsToldWhenNoTimeIsLeft() {
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> votes.set(C, true, Deadline.in(
                Duration.ZERO))).code());
        assertEquals(1, proposed.size());
    }
}
