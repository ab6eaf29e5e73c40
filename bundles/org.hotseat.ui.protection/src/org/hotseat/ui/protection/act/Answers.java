// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** Waits for what agents answer, in operations. */
public final class Answers {

    private static final long COMMAND_SECONDS = 70;

    private Answers() {
    }

    /**
     * Gives a command and waits for what became of it.
     *
     * @param mirror the way to the agents
     * @param command what
     * @param title of the operation, for one that is interrupted
     * @param conflict says that somebody else has changed the same
     * @throws FailureException when it was not done, or nobody knows
     */
    public static void give(ClusterMirror mirror, Command command, String title, Failure conflict)
            throws FailureException {
        switch (await(mirror.submit(command), COMMAND_SECONDS, title)) {
            case CommandOutcome.Done done -> {
                // so it is
            }
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict other -> throw new FailureException(conflict);
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
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
            if (failed.getCause() instanceof FailureException known) {
                throw new FailureException(known.failure(), failed);
            }
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), failed);
        } catch (TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
    }
}
