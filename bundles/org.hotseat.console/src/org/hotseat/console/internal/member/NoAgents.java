// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Refusal;

/** The mirror of a cluster without agents: nothing is known, nothing can be commanded. Immutable. */
public final class NoAgents implements MemberSource {

    @Override
    public ClusterFacts facts() {
        return ClusterFacts.nothing(new MemberLinkState.NoAgents());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> { };
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        Failure none = new Failure(FailureCode.UNREACHABLE, Messages.noAgents, Messages.noAgentsRemedy);
        return CompletableFuture.completedFuture(new CommandOutcome.Refused(new Refusal(none.code(), "",
                List.of(), none.message(), none.remedy())));
    }

    @Override
    public void retry() {
        // there is nobody to reach
    }

    @Override
    public void close() {
        // nothing is open
    }
}
