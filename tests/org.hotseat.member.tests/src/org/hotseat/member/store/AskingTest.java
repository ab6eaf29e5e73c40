// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.junit.jupiter.api.Test;

/** What becomes of commands, by outcomes that are there before they are asked for. */
class AskingTest {

    private static final Command COMMAND = new RemoveHost(1, new HostId("b"));
    private static final CommandOutcome DONE = new CommandOutcome.Done(7, new Result("", 0));

    private final Deque<CommandOutcome> outcomes = new ArrayDeque<>();
    private final Asking asking = new Asking((command, patience) -> CompletableFuture.completedFuture(outcomes
            .removeFirst()));

    private static CommandOutcome refused(RefusalReason reason) {
        return new CommandOutcome.Refused(Refusal.of(reason));
    }

    private long propose() throws FailureException {
        return asking.propose(COMMAND, Deadline.in(Duration.ofMinutes(1))).revision();
    }

    @Test
    void whatOnlyALeadBetweenTwoAgentsRefusesIsGivenAgain() throws FailureException {
        outcomes.addAll(List.of(refused(RefusalReason.LEADER_CHANGED), refused(RefusalReason.NO_LEADER), refused(
                RefusalReason.VOTERS_NOT_SETTLED), DONE));
        assertEquals(7, propose());
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        outcomes.addAll(List.of(refused(RefusalReason.NOT_THERE), DONE));
        assertThrows(FailureException.class, this::propose);
        assertEquals(List.of(DONE), List.copyOf(outcomes));
    }
}
