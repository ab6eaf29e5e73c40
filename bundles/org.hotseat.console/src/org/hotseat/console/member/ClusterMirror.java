// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;

/**
 * The open cluster as its agents tell it, through whichever of them answers. Thread-safe; no method blocks but
 * {@link #give} and {@link #changeVoter}.
 */
public interface ClusterMirror {

    /** Longer than any command takes. */
    Duration PATIENCE = Duration.ofSeconds(70);

    /**
     * Everything that is known now.
     *
     * @return an immutable copy; at most some hundred milliseconds behind what was told
     */
    ClusterFacts facts();

    /**
     * The whole state as far as it is known here, for what works on objects of the cluster.
     *
     * @return an immutable view of one revision, also while the state is being read anew; without secrets
     */
    StateView state();

    /**
     * What the person at this console may do, as the agent says that tells now.
     *
     * @return empty while no agent does
     */
    Optional<Role> role();

    /**
     * Tells that {@link #facts()} became other ones, at most ten times a second, on a thread of the console: never
     * the window's.
     *
     * @param listener must be quick
     * @return ends the telling
     */
    Subscription onChange(Runnable listener);

    /**
     * Gives a command in the name of the person at this console.
     *
     * @param command what to do; an edit names the version that it is based on
     * @return completes within a minute, never exceptionally: done, refused, in conflict with what another person did,
     *         or unknown, which is not the same as failed; on a thread of the console
     */
    CompletionStage<CommandOutcome> submit(Command command);

    /**
     * Gives a command and waits for what becomes of it. Blocks for up to a minute: for operations, never on the
     * window's thread.
     *
     * @param command what to do
     * @param conflict what is said when another person has changed the same meanwhile
     * @param silent what is said when no answer comes
     * @return done; its revision is the version of all that was written
     * @throws FailureException when it was refused, with the reason; the conflict; or when nobody knows
     */
    default CommandOutcome.Done give(Command command, Failure conflict, String silent) throws FailureException {
        return switch (Copies.await(submit(command), PATIENCE, silent)) {
            case CommandOutcome.Done done -> done;
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict other -> throw new FailureException(conflict);
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        };
    }

    /**
     * Gives a host a vote with a member of the store, or takes both away. Blocks for up to ten minutes: for
     * operations, never on the window's thread.
     *
     * @param host which
     * @param votes whether it shall vote
     * @param progress told each step; cancelling is heard between them
     * @throws FailureException when it cannot be done; with the reason of the agents
     */
    void changeVoter(HostId host, boolean votes, Progress progress) throws FailureException;

    /** Tries to reach an agent at once, instead of after a wait. */
    void retry();

    /**
     * How protected machines are copied, and what can be done about it.
     *
     * @return of this session
     */
    Copies copies();
}
