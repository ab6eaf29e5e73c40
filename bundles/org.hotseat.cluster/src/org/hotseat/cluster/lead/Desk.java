// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.GoOnAlone;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/**
 * Where the leader decides: one proposal after the other, on one thread that may wait. Each is decided on a mirror that
 * has everything this leader committed before.
 */
final class Desk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Desk.class.getName());
    private static final int MOST_WAITING = 1000;
    private static final int MOST_REMEMBERED = 1000;
    private static final Duration MIRROR = Duration.ofSeconds(2);
    private static final Duration RECORD = Duration.ofSeconds(1);

    private record Decided(long sequence, CommandOutcome outcome) {
    }

    private final HostId self;
    private final Mirror mirror;
    private final Leadership leadership;
    private final Gate gate;
    private final Committing committing;
    private final ExecutorService thread;
    private final AtomicInteger waiting = new AtomicInteger();
    private final String recorder = "audit-" + UUID.randomUUID();
    private long recorded;
    private long newest;
    private Optional<StateView> ahead = Optional.empty();
    private final Map<String, Decided> decided = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Decided> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Desk(HostId self, ClusterStore store, Mirror mirror, Leadership leadership, Gate gate, Workers workers) {
        this.self = self;
        this.mirror = mirror;
        this.leadership = leadership;
        this.gate = gate;
        this.committing = new Committing(store, mirror);
        this.thread = workers.pool("decide", 1);
    }

    CompletableFuture<CommandOutcome> decide(Proposal proposal, Deadline deadline) {
        CompletableFuture<CommandOutcome> answer = new CompletableFuture<>();
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return done(unknown(FailureCode.NO_RESOURCE, Messages.busy, Messages.busyRemedy));
        }
        try {
            thread.execute(() -> {
                waiting.decrementAndGet();
                answer.complete(deadline.isOver() ? notLeader() : take(proposal, deadline));
            });
        } catch (RejectedExecutionException ended) {
            answer.complete(unknown(FailureCode.CANCELLED, Messages.ended, ""));
        }
        return answer;
    }

    private CommandOutcome take(Proposal proposal, Deadline deadline) {
        @Nullable Decided before = decided.get(proposal.client());
        if (before != null && before.sequence() == proposal.sequence()) {
            return before.outcome();
        }
        Optional<Lead> lead = leadership.lead();
        if (lead.isEmpty()) {
            return notLeader();
        }
        CommandOutcome outcome;
        try {
            outcome = decide(proposal, lead.get(), deadline);
        } catch (FailureException failed) {
            outcome = new CommandOutcome.Unknown(failed.failure());
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "a command could not be decided: " + proposal.command().kind(), broken);
            return unknown(FailureCode.OTHER, String.valueOf(broken), "");
        }
        if (!(outcome instanceof CommandOutcome.Unknown)) {
            decided.remove(proposal.client());
            decided.put(proposal.client(), new Decided(proposal.sequence(), outcome));
        }
        return outcome;
    }

    private CommandOutcome decide(Proposal proposal, Lead lead, Deadline deadline) throws FailureException {
        newest = Math.max(newest, committing.settle(lead, deadline));
        StateView view = level(Math.max(newest, lead.revision()), deadline);
        if (view.version(Kinds.LEADER.key()) != lead.revision()) {
            return notLeader();
        }
        Decision decision = proposal.command() instanceof GoOnAlone alone ? notHere(alone, proposal)
                : Decider.decide(view, proposal);
        Optional<Refusal> closed = decision instanceof Decision.Commit ? gate.check(view, proposal)
                : Optional.empty();
        if (closed.isPresent()) { // a "not yet", which is asked again and again: not for the audit log
            return committing.end(proposal, new CommandOutcome.Refused(closed.get()), deadline);
        }
        CommandOutcome outcome = switch (decision) {
            case Decision.Commit commit -> committing.commit(proposal, commit, view, deadline);
            case Decision.Refused refused -> committing.end(proposal,
                    new CommandOutcome.Refused(refused.refusal()), deadline);
            case Decision.Conflict conflict -> committing.end(proposal, new CommandOutcome.Conflict(conflict.key(),
                    conflict.version(), conflict.json()), deadline);
        };
        if (outcome instanceof CommandOutcome.Done done && done.revision() > newest) {
            newest = done.revision();
            ahead = decision instanceof Decision.Commit commit ? after(view, commit, newest) : Optional.empty();
        } else if (decision instanceof Decision.Refused refused && outcome instanceof CommandOutcome.Refused) {
            record(view, proposal, refused.refusal());
        }
        return outcome;
    }

    /** Whoever lets an older state be the present one commits it without a leader: where one leads, none is needed. */
    private static Decision notHere(GoOnAlone command, Proposal proposal) {
        return new Decision.Refused(Refusal.of(RefusalReason.NOT_ITS_AGENT, command.kind(),
                proposal.issuer().account()));
    }

    /** The state at a revision or later: what this desk made itself, or the mirror when it comes to it. */
    private StateView level(long revision, Deadline deadline) throws FailureException {
        if (mirror.view().revision() < revision && ahead.isPresent() && ahead.get().revision() == revision) {
            return ahead.get();
        }
        Deadline level = deadline.left().compareTo(MIRROR) < 0 ? deadline : Deadline.in(MIRROR);
        return Answers.await(mirror.at(revision, level), level);
    }

    /** What the mirror will show; known before it does, unless somebody else wrote in between. */
    private static Optional<StateView> after(StateView view, Decision.Commit commit, long revision) {
        if (revision != view.revision() + 1) {
            return Optional.empty();
        }
        StateMap next = StateMap.from(view);
        commit.deletes().forEach(next::remove);
        commit.puts().forEach(put -> next.put(put.key(), put.schema(), put.json(), revision));
        next.reached(revision);
        return Optional.of(next);
    }

    /** What a person may not do is in the audit log too; if that fails, the refusal stands. */
    private void record(StateView view, Proposal proposal, Refusal refusal) throws FailureException {
        Optional<Decision.Commit> entry = Decider.recordRefusal(view, proposal, refusal);
        if (entry.isPresent()) {
            newest = Math.max(newest, committing.record(recorder, ++recorded, entry.get(), Deadline.in(RECORD)));
        }
    }

    private CommandOutcome notLeader() {
        return unknown(FailureCode.UNREACHABLE, NLS.bind(Messages.notLeader, self), Messages.noLeaderRemedy);
    }

    private static CommandOutcome unknown(FailureCode code, String text, String remedy) {
        return new CommandOutcome.Unknown(new Failure(code, text, remedy));
    }

    static CompletableFuture<CommandOutcome> done(CommandOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    /** Ends the thread; a decision that is under way is interrupted. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
