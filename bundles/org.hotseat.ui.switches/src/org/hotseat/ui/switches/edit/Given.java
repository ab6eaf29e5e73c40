// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.SwitchCommand;

/** Waits for what the agents answer, with a deadline. For threads that may block. */
public final class Given {

    private static final long COMMAND_SECONDS = 30;

    private Given() {
    }

    /**
     * Gives a command. Blocks.
     *
     * @param mirror of the cluster
     * @param command what
     * @param title of the operation, for one that is interrupted
     * @param conflict says that somebody else has changed the same
     * @return the version of what it wrote
     * @throws FailureException when it was not done, or nobody knows; EXISTS for a conflict
     */
    public static long command(ClusterMirror mirror, SwitchCommand command, String title, String conflict)
            throws FailureException {
        return switch (await(mirror.submit(command), COMMAND_SECONDS, title)) {
            case CommandOutcome.Done done -> done.revision();
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict other -> throw new FailureException(FailureCode.EXISTS, conflict,
                    Messages.conflictRemedy);
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        };
    }

    /**
     * Waits.
     *
     * @param <A> the answer
     * @param stage completes with it
     * @param seconds how long at most
     * @param title of the operation, for one that is interrupted
     * @return the answer
     * @throws FailureException when there is none
     */
    public static <A> A await(CompletionStage<A> stage, long seconds, String title) throws FailureException {
        try {
            return stage.toCompletableFuture().get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title), ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? new FailureException(known.failure(), failed)
                    : new FailureException(new Failure(FailureCode.OTHER, Messages.noAnswer), failed);
        } catch (TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
    }
}
