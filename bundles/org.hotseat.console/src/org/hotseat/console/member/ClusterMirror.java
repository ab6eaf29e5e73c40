// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

import java.util.concurrent.CompletionStage;

import org.hotseat.base.work.Subscription;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/**
 * The open cluster as its agents tell it, through whichever of them answers. Thread-safe; no method blocks.
 */
public interface ClusterMirror {

    /**
     * Everything that is known now.
     *
     * @return an immutable copy; at most some hundred milliseconds behind what was told
     */
    ClusterFacts facts();

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

    /** Tries to reach an agent at once, instead of after a wait. */
    void retry();
}
