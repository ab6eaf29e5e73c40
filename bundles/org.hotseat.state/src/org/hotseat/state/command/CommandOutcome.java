// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.failure.Failure;

/** How a command ended. All but {@link Unknown} are final: the same proposal again ends the same. */
public sealed interface CommandOutcome {

    /**
     * It is done, and a majority of the voters has it on disk.
     *
     * @param revision that it made; the version of every key that it wrote
     * @param result what came out
     */
    record Done(long revision, Result result) implements CommandOutcome {
    }

    /**
     * It changed nothing.
     *
     * @param refusal why and what to do
     */
    record Refused(Refusal refusal) implements CommandOutcome {
    }

    /**
     * It changed nothing, because somebody else was faster.
     *
     * @param key which has another version now
     * @param version that it has; 0 when it is gone
     * @param json that it holds; empty when it is gone, or a secret
     */
    record Conflict(String key, long version, String json) implements CommandOutcome {
    }

    /**
     * Nobody knows yet. It may have happened, may happen later, or never. Submit the same proposal again to learn it;
     * never tell a person that it failed.
     *
     * @param failure why there is no answer
     */
    record Unknown(Failure failure) implements CommandOutcome {
    }
}
