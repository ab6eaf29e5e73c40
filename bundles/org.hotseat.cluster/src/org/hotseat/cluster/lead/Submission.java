// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.LeaderRecord;

/**
 * One proposal on its way: tries until something is known. A try that hangs is given up for the next one; a new leader
 * is tried at once. Thread-safe.
 */
final class Submission {

    private static final Logger LOG = System.getLogger(Submission.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration FIRST_TRY = Duration.ofMillis(500);
    private static final Duration LONGEST_TRY = Duration.ofSeconds(2);
    /** A share of the time is for ending doubt. */
    private static final int SHARE = 4;
    private static final Duration LONGEST_DOUBT = Duration.ofSeconds(2);

    private final Commands commands;
    private final Proposal proposal;
    private final Deadline deadline;
    private final Duration doubt;
    private final CompletableFuture<CommandOutcome> answer = new CompletableFuture<>();
    private final AtomicInteger tries = new AtomicInteger();
    /** Tries before the present leader, which tell nothing of how long that one takes. */
    private volatile int earlier;
    private volatile Subscription listening = () -> { };
    private volatile Optional<Failure> last = Optional.empty();
    private @Nullable LeaderRecord leader;

    Submission(Commands commands, Proposal proposal, Deadline deadline) {
        this.commands = commands;
        this.proposal = proposal;
        this.deadline = deadline;
        Duration share = deadline.left().dividedBy(SHARE);
        this.doubt = share.compareTo(LONGEST_DOUBT) < 0 ? share : LONGEST_DOUBT;
    }

    CompletableFuture<CommandOutcome> run() {
        listening = commands.leadership().listen((record, own) -> leaderChanged(record));
        answer.whenComplete((outcome, failed) -> listening.close());
        attempt(tries.get());
        return answer;
    }

    /** Called on the leadership's thread only. The first word is how it was when this began. */
    private void leaderChanged(Optional<LeaderRecord> record) {
        @Nullable LeaderRecord last = leader;
        leader = record.orElse(null);
        if (last != null && record.isPresent() && !last.equals(record.get())) {
            int mine = tries.get();
            earlier = mine + 1;
            next(mine);
        }
    }

    private void attempt(int mine) {
        Duration left = deadline.left().minus(doubt);
        if (answer.isDone()) {
            return;
        }
        if (left.isNegative() || left.isZero()) {
            endDoubt();
            return;
        }
        Duration span = shorter(left, shorter(LONGEST_TRY, FIRST_TRY.multipliedBy(1L << Math.clamp(mine - earlier,
                0, 4))));
        after(span, () -> next(mine));
        commands.once(proposal, 0, Deadline.in(span)).whenComplete((outcome, failed) -> {
            if (failed == null && !(outcome instanceof CommandOutcome.Unknown)) {
                answer.complete(outcome);
            } else {
                last = Optional.of(failed == null ? ((CommandOutcome.Unknown) outcome).failure()
                        : Answers.failure(failed).failure());
                after(PAUSE, () -> next(mine));
            }
        });
    }

    /** Whoever sees first that a try came to nothing begins the next one. */
    private void next(int mine) {
        if (!answer.isDone() && tries.compareAndSet(mine, mine + 1)) {
            attempt(mine + 1);
        }
    }

    private void endDoubt() {
        commands.store().resolve(new ClientId(proposal.client()), proposal.sequence(), Deadline.in(shorter(doubt,
                deadline.left().plus(PAUSE)))).whenComplete((outcome, failed) -> {
                    if (failed != null) {
                        answer.complete(new CommandOutcome.Unknown(last.orElseGet(
                                () -> Answers.failure(failed).failure())));
                    } else {
                        ended(outcome);
                    }
                });
    }

    private void ended(Outcome outcome) {
        switch (outcome) {
            case Outcome.Committed committed -> commands.mirror().at(committed.revision(), Deadline.in(LONGEST_TRY))
                    .whenComplete((view, late) -> answer.complete(new CommandOutcome.Done(committed.revision(),
                            Results.of(commands.mirror().change(committed.revision())))));
            case Outcome.Refused refused -> refuse(RefusalReason.LEADER_CHANGED);
            case Outcome.Passed passed when passed.last() == proposal.sequence() -> refuse(RefusalReason.NO_LEADER);
            case Outcome.Passed passed -> refuse(RefusalReason.SEQUENCE_PASSED, proposal.sequence(), passed.last());
            case Outcome.Unknown unknown -> answer.complete(new CommandOutcome.Unknown(new Failure(
                    FailureCode.UNREACHABLE, Messages.noLeader, Messages.noLeaderRemedy)));
        }
    }

    private void refuse(RefusalReason reason, Object... arguments) {
        answer.complete(new CommandOutcome.Refused(Refusal.of(reason, arguments)));
    }

    private void after(Duration delay, Runnable task) {
        try {
            commands.workers().timer().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the process ends", ended);
            answer.complete(new CommandOutcome.Unknown(new Failure(FailureCode.CANCELLED, Messages.ended)));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
