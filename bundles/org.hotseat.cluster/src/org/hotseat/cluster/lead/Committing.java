// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Conflict;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.Item;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.decide.Decision.Commit;

/**
 * Brings decisions to the store. A transaction whose end is not known is settled before anything else is decided, since
 * it might still change what the next decision is based on. Used on the deciding thread, which waits.
 */
final class Committing {

    private static final Logger LOG = System.getLogger(Committing.class.getName());
    private static final Duration TRY = Duration.ofMillis(1500);

    /** What may still happen, and under which lead it was decided. */
    private record Doubt(Transaction transaction, long epoch) {
    }

    private final ClusterStore store;
    private final Mirror mirror;
    private Optional<Doubt> doubt = Optional.empty();
    private long epoch;

    Committing(ClusterStore store, Mirror mirror) {
        this.store = store;
        this.mirror = mirror;
    }

    /**
     * Ends what is in doubt.
     *
     * @return the revision that it made after all; 0 for none
     * @throws FailureException when it cannot be ended now, so nothing can be decided now
     */
    long settle(Lead lead, Deadline deadline) throws FailureException {
        epoch = lead.epoch();
        long made = 0;
        if (doubt.isPresent() && doubt.get().epoch() == epoch) { // an older one fails by its compare of the leader
            Transaction open = doubt.get().transaction();
            Outcome outcome = Answers.await(store.resolve(open.client(), open.sequence(), within(deadline)), deadline);
            if (outcome instanceof Outcome.Unknown unknown) {
                throw new FailureException(unknown.failure());
            }
            made = outcome instanceof Outcome.Committed committed ? committed.revision() : 0;
        }
        doubt = Optional.empty();
        return made;
    }

    CommandOutcome commit(Proposal proposal, Commit commit, StateView view, Deadline deadline)
            throws FailureException {
        Transaction transaction = Transactions.of(proposal.client(), proposal.sequence(), commit);
        Outcome outcome = Answers.await(store.commit(transaction, within(deadline)), deadline);
        if (outcome instanceof Outcome.Unknown) {
            doubt = Optional.of(new Doubt(transaction, epoch));
            outcome = Answers.await(store.resolve(transaction.client(), transaction.sequence(), within(deadline)),
                    deadline);
        }
        if (!(outcome instanceof Outcome.Unknown)) {
            doubt = Optional.empty();
        }
        return outcome(proposal, outcome, committed -> committed > view.revision() ? commit.result()
                : earlier(committed, deadline));
    }

    /**
     * Makes a refusal final, unless the proposal was done earlier.
     *
     * @return the outcome that holds for ever
     */
    CommandOutcome end(Proposal proposal, CommandOutcome refused, Deadline deadline) throws FailureException {
        Outcome outcome = Answers.await(store.resolve(new ClientId(proposal.client()), proposal.sequence(),
                within(deadline)), deadline);
        boolean undone = outcome instanceof Outcome.Refused
                || outcome instanceof Outcome.Passed passed && passed.last() == proposal.sequence();
        return undone ? refused : outcome(proposal, outcome, committed -> earlier(committed, deadline));
    }

    /** Writes something of the leader's own. */
    long record(String client, long sequence, Commit commit, Deadline deadline) {
        Transaction transaction = Transactions.of(client, sequence, commit);
        try {
            Outcome outcome = Answers.await(store.commit(transaction, deadline), deadline);
            if (outcome instanceof Outcome.Unknown) {
                doubt = Optional.of(new Doubt(transaction, epoch));
            }
            return outcome instanceof Outcome.Committed committed ? committed.revision() : 0;
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "a refusal is not in the audit log", failed);
            return 0;
        }
    }

    private interface Telling {

        Result of(long revision) throws FailureException;
    }

    private static CommandOutcome outcome(Proposal proposal, Outcome outcome, Telling telling)
            throws FailureException {
        return switch (outcome) {
            case Outcome.Committed committed -> new CommandOutcome.Done(committed.revision(),
                    telling.of(committed.revision()));
            case Outcome.Refused refused -> conflict(refused.conflicts());
            case Outcome.Passed passed when passed.last() == proposal.sequence() -> refused(RefusalReason.NO_LEADER);
            case Outcome.Passed passed -> refused(RefusalReason.SEQUENCE_PASSED, proposal.sequence(), passed.last());
            case Outcome.Unknown unknown -> new CommandOutcome.Unknown(unknown.failure());
        };
    }

    /** Compares only fail when another leader was at work, or the mirror missed what somebody did by other ways. */
    private static CommandOutcome conflict(List<Conflict> conflicts) {
        boolean led = conflicts.isEmpty() || conflicts.stream()
                .anyMatch(one -> one.compare().key().text().equals(Kinds.LEADER.key()));
        if (led) {
            return refused(RefusalReason.LEADER_CHANGED);
        }
        Conflict first = conflicts.getFirst();
        String key = first.compare().key().text();
        String json = !Kind.isSecret(key) && first.found().orElse(null) instanceof Entry entry ? entry.value().json()
                : "";
        return new CommandOutcome.Conflict(key, first.found().map(Item::version).orElse(0L), json);
    }

    private Result earlier(long revision, Deadline deadline) throws FailureException {
        Answers.await(mirror.at(revision, deadline), deadline);
        return Results.of(mirror.change(revision));
    }

    private static CommandOutcome refused(RefusalReason reason, Object... arguments) {
        return new CommandOutcome.Refused(Refusal.of(reason, arguments));
    }

    /** An hour of patience of the proposer must not hold up everybody else. */
    private static Deadline within(Deadline deadline) {
        return deadline.left().compareTo(TRY) < 0 ? deadline : Deadline.in(TRY);
    }
}
