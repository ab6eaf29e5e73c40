// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.SeatOps;
import org.hotseat.protocol.op.SeatOps.OneSeatRun;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatEffect;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.plan.Severity;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.text.RunText;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.ui.room.plan.Names;

/**
 * A move of a seat that the leader carries out: begins it, and follows its record in the cluster's state to its end.
 * The inverse brings back exactly what was at the seats.
 */
final class SeatRun implements Operation {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long GRACE_SECONDS = 5;
    private static final long LOOK_MILLIS = 200;

    private final ClusterMirror mirror;
    private final String title;
    private final SeatWish wish;
    private final Names names;
    private final Told told;
    private volatile Optional<String> done = Optional.empty();

    /** Whoever is told how far it is; on a thread that may block. */
    interface Told {

        /** How far it is. */
        void run(RunRecord run);

        /** It is not taken back though a person wants that, and is followed to its end. */
        void goesOn(Failure why);
    }

    /**
     * Not begun.
     *
     * @param mirror the way to the agents
     * @param title a verb with its objects
     * @param wish what is wanted
     * @param names of things, for refusals
     * @param told how far it is
     */
    SeatRun(ClusterMirror mirror, String title, SeatWish wish, Names names, Told told) {
        this.mirror = mirror;
        this.title = title;
        this.wish = wish;
        this.names = names;
        this.told = told;
    }

    /** A planner's wish as the leader is asked for it. */
    static Optional<SeatWish> wish(Wish wish) {
        return switch (wish) {
            case Wish.ToHost move -> Optional.of(new SeatWish.ToHost(move.machine(), move.host()));
            case Wish.Remap remap -> Optional.of(new SeatWish.Remap(remap.seat().value(), remap.machine()));
            case Wish.FollowMe follow -> Optional.of(new SeatWish.FollowMe(follow.from().value(), follow.to().value()));
            case Wish.Failover loss -> Optional.empty(); // only the leader itself begins one
            case Wish.Restore restore -> Optional.empty(); // asked for by the transaction that is undone
        };
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return wish.toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        SeatBegun begun = asked(mirror.copies().ask(SeatOps.BEGIN, wish, PATIENCE, progress));
        String run = begun.run().orElseThrow(() -> new FailureException(new Failure(FailureCode.WRONG_STATE,
                refusal(begun))));
        Semaphore changes = new Semaphore(1);
        try (Subscription following = mirror.onChange(changes::release)) {
            follow(run, changes, progress);
        }
        done = Optional.of(run);
    }

    private String refusal(SeatBegun begun) {
        return begun.effects().stream().flatMap(one -> consequence(one).stream()).map(names::text).findFirst().orElse(
                Messages.refused);
    }

    /** A leader of a newer release may name effects that this one does not know. */
    private static Optional<Consequence> consequence(SeatEffect told) {
        try {
            return Optional.of(new Consequence(Severity.valueOf(told.severity()), Effect.valueOf(told.effect()), told
                    .subject(), told.arguments()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private void follow(String run, Semaphore changes, Progress progress) throws FailureException {
        Deadline deadline = Deadline.in(LONGEST);
        boolean asked = false;
        boolean returning = false;
        while (!deadline.isOver()) {
            Optional<SeatRunRecord> record = mirror.state().find(Kinds.SEAT_RUN, run).map(Held::value);
            if (record.isPresent() && isOver(record.get(), returning, progress)) {
                return;
            }
            if (progress.isCancelled() && !asked) {
                asked = true;
                returning = isTakenBack(run);
            }
            await(changes);
        }
        throw new FailureException(new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.stillUnderWay, title)));
    }

    /** A move that cannot be taken back any more goes on, and is followed as before. */
    private boolean isTakenBack(String run) {
        try {
            asked(mirror.copies().ask(SeatOps.CANCEL, new OneSeatRun(run), PATIENCE, Progress.NONE));
            return true;
        } catch (FailureException refused) {
            System.getLogger(SeatRun.class.getName()).log(System.Logger.Level.DEBUG, run, refused);
            told.goesOn(refused.failure());
            return false;
        }
    }

    private boolean isOver(SeatRunRecord record, boolean returning, Progress progress) throws FailureException {
        RunRecord run = RunText.read(record.text());
        told.run(run);
        long over = run.legs().stream().filter(one -> one.state().over()).count();
        progress.report(run.legs().isEmpty() ? -1 : (double) over / run.legs().size(), LegWords.now(run));
        return switch (record.stage()) {
            case OPEN, DEGRADED -> false;
            case COMMITTED -> true;
            case RETURNED -> throw new FailureException(new Failure(returning ? FailureCode.CANCELLED
                    : FailureCode.OTHER, NLS.bind(Messages.returned, record.why())));
            case SUPERSEDED -> throw new FailureException(new Failure(FailureCode.WRONG_STATE, Messages.superseded));
        };
    }

    private void await(Semaphore changes) throws FailureException {
        try {
            if (changes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                changes.drainPermits();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title), ended);
        }
    }

    private <T> T asked(CompletionStage<T> answer) throws FailureException {
        try {
            return answer.toCompletableFuture().get(PATIENCE.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title), ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? new FailureException(known.failure(), failed)
                    : new FailureException(new Failure(FailureCode.OTHER, Messages.noAnswer), failed);
        } catch (TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return done.map(run -> new SeatRun(mirror, NLS.bind(Messages.putBack, title), new SeatWish.Undo(run), names,
                told));
    }
}
