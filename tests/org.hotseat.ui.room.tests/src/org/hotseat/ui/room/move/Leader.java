// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.SeatOps.OneSeatRun;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.run.RunState;
import org.hotseat.seats.text.RunText;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.Role;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;

/** A mirror of a cluster whose leader begins moves of seats as it is told to. On one thread. */
final class Leader implements ClusterMirror, Copies {

    final List<Object> asked = new ArrayList<>();
    /** Why no move is taken back; empty while each is. */
    Optional<Failure> refuses = Optional.empty();
    private final SeatBegun begun;
    private final StateMap state = new StateMap();
    private long version;

    Leader(SeatBegun begun) {
        this.begun = begun;
    }

    /** The journal has the next version of a move. */
    void write(Plan plan, Stage stage, List<LegRecord> legs, String why) {
        RunRecord first = RunRecord.of(plan);
        RunRecord run = new RunRecord(first.id(), ++version, first.failover(), first.epoch(), first.before(),
                first.after(), first.claims(), first.supersedes(), RunState.valueOf(stage.name()), false, why, legs);
        SeatRunRecord record = new SeatRunRecord(run.id(), version, stage, false, run.epoch(), "li.wei", List.of(), why,
                RunText.write(run));
        state.put(Kinds.SEAT_RUN.key(run.id()), 1, Kinds.SEAT_RUN.write(record), version);
    }

    @Override
    public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress) {
        asked.add(question);
        if (question instanceof OneSeatRun && refuses.isPresent()) {
            return CompletableFuture.failedFuture(new FailureException(refuses.get()));
        }
        Object answer = question instanceof SeatWish ? begun : question instanceof OneSeatRun ? new ActDone("") : "";
        return CompletableFuture.completedFuture(operation.answer().cast(answer));
    }

    @Override
    public StateView state() {
        return state.snapshot();
    }

    @Override
    public Copies copies() {
        return this;
    }

    @Override
    public ClusterFacts facts() {
        return ClusterFacts.nothing(new MemberLinkState.NoAgents());
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
    public CompletionStage<CommandOutcome> submit(Command command) {
        return new CompletableFuture<>();
    }

    @Override
    public void changeVoter(HostId host, boolean votes, Progress progress) {
        // not asked for here
    }

    @Override
    public void retry() {
        // always there
    }

    @Override
    public List<Told> told() {
        return List.of();
    }

    @Override
    public Map<HostId, HostLive> hosts() {
        return Map.of();
    }

    @Override
    public CompletionStage<Optional<Failure>> act(ProtectionAct act) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public CompletionStage<List<GenerationLive>> history(MachineId machine) {
        return CompletableFuture.completedFuture(List.of());
    }
}
