// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.function.Function;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** What became of one step of an import. */
public sealed interface StepOutcome {

    /** The cluster holds what was wanted. */
    record Done() implements StepOutcome {
    }

    /**
     * The cluster refused it.
     *
     * @param failure why and what to do
     */
    record Refused(Failure failure) implements StepOutcome {
    }

    /**
     * Somebody else has changed the object meanwhile; nothing was done to that part of it.
     *
     * @param key which
     */
    record Conflict(String key) implements StepOutcome {
    }

    /**
     * Nobody knows yet whether it was done.
     *
     * @param failure why there is no answer
     */
    record Unknown(Failure failure) implements StepOutcome {
    }

    /** It was not begun: the import was cancelled, or no agent could be reached any more. */
    record NotBegun() implements StepOutcome {
    }

    /**
     * Does a step: gives its commands one after the other, until one is not done. Blocks as long as the giver does.
     *
     * @param step what to do
     * @param giver gives a command and waits for its outcome
     * @return of the first command that was not done
     */
    static StepOutcome run(Step step, Function<Command, CommandOutcome> giver) {
        for (Command command : step.commands()) {
            switch (giver.apply(command)) {
                case CommandOutcome.Done done -> {
                    // the next one
                }
                case CommandOutcome.Refused no -> {
                    Failure failure = no.refusal().failure();
                    return failure.code() == FailureCode.UNREACHABLE ? new NotBegun() : new Refused(failure);
                }
                case CommandOutcome.Conflict conflict -> {
                    return new Conflict(conflict.key());
                }
                case CommandOutcome.Unknown unknown -> {
                    return new Unknown(unknown.failure());
                }
            }
        }
        return new Done();
    }
}
