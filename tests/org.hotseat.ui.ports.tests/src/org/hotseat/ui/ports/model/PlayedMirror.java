// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;

/** A cluster that answers commands as a test wants, and remembers them. */
public final class PlayedMirror implements ClusterMirror {

    /** All commands, oldest first. */
    public final List<Command> given = new ArrayList<>();
    /** What the cluster's state is. */
    public final StateMap state = new StateMap();
    private final Deque<CommandOutcome> answers = new ArrayDeque<>();

    /** What the next command becomes. */
    public void answers(CommandOutcome... next) {
        answers.addAll(List.of(next));
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        given.add(command);
        return CompletableFuture.completedFuture(answers.removeFirst());
    }

    @Override
    public ClusterFacts facts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StateView state() {
        return state;
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.OPERATOR);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> { };
    }

    @Override
    public void changeVoter(HostId host, boolean votes, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retry() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Copies copies() {
        throw new UnsupportedOperationException();
    }
}
