// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.concurrent.CompletionStage;

import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.draft.live.LiveCluster;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;

/**
 * The group of agents, for a document that follows it.
 *
 * @param mirror of the session
 */
record MirroredCluster(ClusterMirror mirror) implements LiveCluster {

    @Override
    public StateView state() {
        return mirror.state();
    }

    @Override
    public boolean isOpen() {
        return mirror.facts().link().isLive() && mirror.role().filter(role -> role.covers(Role.ADMINISTRATOR))
                .isPresent();
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        return mirror.submit(command);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return mirror.onChange(listener);
    }
}
