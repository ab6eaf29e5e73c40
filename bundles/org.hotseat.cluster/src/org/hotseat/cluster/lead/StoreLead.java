// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.time.Deadline;

/** The member of the store beside this agent. */
@FunctionalInterface
public interface StoreLead {

    /** For hosts without a member: never leads. */
    StoreLead NONE = deadline -> CompletableFuture.completedFuture(OptionalLong.empty());

    /**
     * Whether it leads the store.
     *
     * @param deadline for its answer
     * @return the term in which it leads; empty when it does not. A failure counts as empty; TIMEOUT does so only when
     *         it lasts
     */
    CompletionStage<OptionalLong> term(Deadline deadline);
}
