// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.junit.jupiter.api.Test;

/** The way to the leader while the lead goes from one agent to another. */
class LeaderAgentTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final HostId OLD = new HostId("old");
    private static final HostId NEW = new HostId("new");

    /** Who leads at each look; the last one goes on leading. */
    private final Deque<Optional<HostId>> leaders = new ArrayDeque<>();
    private final List<HostId> dialled = new ArrayList<>();
    private FailureCode code = FailureCode.UNREACHABLE;

    private final LeaderAgent<HostId> agent = new LeaderAgent<>(() -> leaders.size() > 1 ? leaders.removeFirst()
            : leaders.getFirst(), this::connect);

    private CompletionStage<HostId> connect(HostId host) {
        dialled.add(host);
        return host.equals(OLD) ? CompletableFuture.failedFuture(new FailureException(code, "away", ""))
                : CompletableFuture.completedFuture(host);
    }

    private FailureCode refused(Duration patience, Progress progress) {
        return assertThrows(FailureException.class, () -> agent.reach(patience, progress)).code();
    }

    @Test
    void itIsLookedForUntilThereIsOneThatAnswers() throws FailureException {
        leaders.addAll(List.of(Optional.empty(), Optional.of(OLD), Optional.empty(), Optional.of(NEW)));
        assertEquals(NEW, agent.reach(PATIENCE, Progress.NONE));
        assertEquals(List.of(OLD, NEW), dialled);
    }

    @Test
    void itIsToldWhenNobodyLeads() {
        leaders.add(Optional.empty());
        assertEquals(FailureCode.WRONG_STATE, refused(Duration.ZERO, Progress.NONE));
    }

    @Test
    void whatAnotherTryMeetsAgainIsToldAtOnce() {
        code = FailureCode.AUTHENTICATION;
        leaders.add(Optional.of(OLD));
        assertEquals(FailureCode.AUTHENTICATION, refused(PATIENCE, Progress.NONE));
        assertEquals(List.of(OLD), dialled);
    }

    @Test
    void whoeverCancelsDoesNotWait() {
        leaders.add(Optional.empty());
        assertEquals(FailureCode.CANCELLED, refused(PATIENCE, new Progress() {

            @Override
            public void report(double fraction, String step) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }
}
