// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;

/**
 * Where every command of this agent begins. It is decided here if this agent leads, else by the leader's agent, over at
 * most two others. It is tried again, always as the same proposal, until its deadline comes near; then doubt is ended
 * in the store. Thread-safe; never blocks the caller.
 */
public final class Commands implements AutoCloseable {

    /** How many agents may hand one proposal on. */
    public static final int MOST_HOPS = 2;

    private final HostId self;
    private final ClusterStore store;
    private final Mirror mirror;
    private final Leadership leadership;
    private final LeaderRoute route;
    private final Workers workers;
    private final Desk desk;

    /**
     * Begins at once.
     *
     * @param self this host
     * @param store to commit to; stays open
     * @param mirror of that store; stays open
     * @param leadership of this agent; stays open
     * @param route to other agents
     * @param gate what the leader checks besides the state
     * @param workers give the deciding thread and the timer
     */
    public Commands(HostId self, ClusterStore store, Mirror mirror, Leadership leadership, LeaderRoute route,
            Gate gate, Workers workers) {
        this.self = self;
        this.store = store;
        this.mirror = mirror;
        this.leadership = leadership;
        this.route = route;
        this.workers = workers;
        this.desk = new Desk(self, store, mirror, leadership, gate, workers);
    }

    /**
     * Gives a command, as the first one to take it from a person or a duty.
     *
     * @param proposal the same again is answered the same
     * @param deadline for the outcome; give it some seconds, an election takes one or two
     * @return the outcome; does not fail. It comes on any thread, which must not be blocked
     */
    public CompletionStage<CommandOutcome> submit(Proposal proposal, Deadline deadline) {
        return new Submission(this, proposal, deadline).run();
    }

    /**
     * Takes a proposal that another agent handed on. That one may have heard that this agent leads before this agent
     * did, which hands it on to who led before then, and decides it all the same as soon as it knows.
     *
     * @param proposal unchanged
     * @param hops how many agents have handed it on
     * @param deadline for the outcome
     * @return the outcome; UNKNOWN when this agent neither leads nor may hand it on. Does not fail
     */
    public CompletionStage<CommandOutcome> forwarded(Proposal proposal, int hops, Deadline deadline) {
        Optional<Lead> own = leadership.lead();
        CompletionStage<CommandOutcome> first = once(proposal, hops, deadline).exceptionally(
                failed -> new CommandOutcome.Unknown(new Failure(FailureCode.UNREACHABLE, String.valueOf(failed
                        .getMessage()))));
        return own.isPresent() ? first : orHere(first, proposal, deadline);
    }

    /** The same proposal twice is answered the same. */
    private CompletionStage<CommandOutcome> orHere(CompletionStage<CommandOutcome> elsewhere, Proposal proposal,
            Deadline deadline) {
        CompletableFuture<CommandOutcome> answer = elsewhere.toCompletableFuture().copy();
        AtomicBoolean here = new AtomicBoolean();
        Subscription listening = leadership.listen((record, own) -> {
            if (own.isPresent() && here.compareAndSet(false, true)) {
                desk.decide(proposal, deadline).thenAccept(answer::complete);
            }
        });
        answer.whenComplete((outcome, failed) -> listening.close());
        return answer;
    }

    /** One try: here, or at the leader that is known. Fails or is UNKNOWN when nothing is known after it. */
    CompletionStage<CommandOutcome> once(Proposal proposal, int hops, Deadline deadline) {
        if (leadership.lead().isPresent()) {
            return desk.decide(proposal, deadline);
        }
        return leadership.leader().filter(leader -> !leader.equals(self) && hops < MOST_HOPS)
                .map(leader -> route.forward(leader, proposal, hops + 1, deadline))
                .orElseGet(() -> Desk.done(new CommandOutcome.Unknown(new Failure(FailureCode.UNREACHABLE,
                        NLS.bind(Messages.notLeader, self), Messages.noLeaderRemedy))));
    }

    Leadership leadership() {
        return leadership;
    }

    ClusterStore store() {
        return store;
    }

    Mirror mirror() {
        return mirror;
    }

    Workers workers() {
        return workers;
    }

    /** Decides no more; what waits ends as UNKNOWN. */
    @Override
    public void close() {
        desk.close();
    }
}
