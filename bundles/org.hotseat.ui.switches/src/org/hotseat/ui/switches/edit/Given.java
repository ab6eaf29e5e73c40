// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.state.command.SwitchCommand;

/** Waits for what the agents answer, in the words of this bundle. For threads that may block. */
public final class Given {

    private Given() {
    }

    /**
     * Gives a command. Blocks.
     *
     * @param mirror of the cluster
     * @param command what
     * @param conflict says that somebody else has changed the same
     * @return the version of what it wrote
     * @throws FailureException when it was not done, or nobody knows; EXISTS for a conflict
     */
    public static long command(ClusterMirror mirror, SwitchCommand command, String conflict) throws FailureException {
        return mirror.give(command, new Failure(FailureCode.EXISTS, conflict, Messages.conflictRemedy),
                Messages.noAnswer).revision();
    }

    /**
     * Waits. Blocks.
     *
     * @param <A> the answer
     * @param stage completes with it
     * @param patience how long at most
     * @return the answer
     * @throws FailureException when there is none
     */
    public static <A> A await(CompletionStage<A> stage, Duration patience) throws FailureException {
        return Copies.await(stage, patience, Messages.noAnswer);
    }
}
