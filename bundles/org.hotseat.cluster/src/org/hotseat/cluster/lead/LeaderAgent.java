// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Rest;
import org.hotseat.cluster.store.Answers;

/**
 * The way to the agent that leads, also while the lead is between two agents: nobody is asked anything before there is
 * one, so looking again does no harm.
 *
 * @param <C> a connection
 */
public final class LeaderAgent<C> {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Supplier<Optional<HostId>> leader;
    private final Function<HostId, CompletionStage<C>> clients;

    /**
     * From this host.
     *
     * @param leader who leads, as far as is known here; never this host
     * @param clients connect to another agent; fail by themselves
     */
    public LeaderAgent(Supplier<Optional<HostId>> leader, Function<HostId, CompletionStage<C>> clients) {
        this.leader = leader;
        this.clients = clients;
    }

    /**
     * Connects to it. Blocks until its agent is reached, or the time is over.
     *
     * @param patience how long to look for it
     * @param progress tells when nobody wants it any more
     * @return open
     * @throws FailureException WRONG_STATE when nobody leads, UNREACHABLE when its agent does not answer, CANCELLED
     */
    public C reach(Duration patience, Progress progress) throws FailureException {
        Deadline deadline = Deadline.in(patience);
        while (true) {
            try {
                return Answers.await(clients.apply(now()), deadline);
            } catch (FailureException between) {
                if (between.code() != FailureCode.WRONG_STATE && between.code() != FailureCode.UNREACHABLE
                        || deadline.left().compareTo(PAUSE) <= 0) {
                    throw between;
                }
            }
            progress.checkCancelled();
            Rest.of(PAUSE);
        }
    }

    private HostId now() throws FailureException {
        return leader.get().orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                "The cluster has no leader now.", "Try again in a moment."));
    }
}
