// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.text.Sight;
import org.hotseat.switching.Crosspoints;

/**
 * Moves seats while this process leads: goes on with what the journal has, begins what persons want, and lets a seat
 * follow a machine that went elsewhere. When the lead ends, all is forgotten; what was ordered ends by itself.
 * Thread-safe; nothing here blocks.
 */
public final class SeatMover implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SeatMover.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final Duration MOMENT = Duration.ofMillis(10);
    /** Orders of one transaction are under way beside each other. */
    private static final int HANDS = 32;
    /** A live move takes minutes, and a proof some seconds. */
    private static final int CARRIERS = 128;
    private static final int PENS = 8;

    /**
     * What it works with.
     *
     * @param self this host
     * @param lead epoch of this host's lead; empty while it does not lead
     * @param cluster state and hosts
     * @param switches what the switches show
     * @param crosspoints takes single outputs
     * @param clock what tells the time
     * @param workers give the threads
     */
    public record Tools(HostId self, Supplier<OptionalLong> lead, ClusterAccess cluster,
            Supplier<List<SwitchLive>> switches, Crosspoints crosspoints, MonotonicClock clock, Workers workers) {
    }

    /**
     * What became of a wish.
     *
     * @param plan with what it leads to
     * @param begun false when something blocks it, or another transaction was faster
     */
    public record Begun(Plan plan, boolean begun) {
    }

    /**
     * Threads for what blocks. What takes long keeps neither a writing nor a switch waiting.
     *
     * @param devices for orders to switches and boards
     * @param carriers for machines and proofs
     * @param pens for the journal
     */
    record Hands(ExecutorService devices, ExecutorService carriers, ExecutorService pens) {
    }

    /** Something for the lead. */
    @FunctionalInterface
    private interface Work<A> {
        A with(SeatLead lead) throws FailureException;
    }

    private final Tools tools;
    private final ExecutorService thread;
    private final Hands hands;
    private final AtomicBoolean due = new AtomicBoolean();
    /** For the thread. */
    private @Nullable SeatLead lead;
    private long epoch;
    private volatile int open;
    private volatile boolean ready;
    private @Nullable ScheduledFuture<?> ticks;

    /**
     * Moves nothing before it begins.
     *
     * @param tools what it works with
     */
    public SeatMover(Tools tools) {
        this.tools = tools;
        this.thread = tools.workers().pool("seats", 1);
        this.hands = new Hands(tools.workers().pool("seat-acts", HANDS), tools.workers().pool("seat-carriers",
                CARRIERS), tools.workers().pool("seat-journal", PENS));
    }

    /** Begins. */
    public synchronized void start() {
        ticks = tools.workers().timer().scheduleWithFixedDelay(this::tick, 0, PERIOD.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void tick() {
        if (due.compareAndSet(false, true)) {
            try {
                thread.execute(this::look);
            } catch (RejectedExecutionException ending) {
                LOG.log(Level.DEBUG, "ends", ending);
            }
        }
    }

    private void look() {
        due.set(false);
        try {
            OptionalLong now = tools.lead().get();
            @Nullable SeatLead current = lead;
            if (current != null && (now.isEmpty() || now.getAsLong() != epoch)) {
                current.end();
                lead = null;
                current = null;
            }
            if (current == null && now.isPresent()) {
                epoch = now.getAsLong();
                current = new SeatLead(tools, thread, hands);
                lead = current;
            }
            if (current != null) {
                current.tick();
            }
            ready = current != null && current.isReady();
            open = current == null ? 0 : current.open();
        } catch (RuntimeException fault) { // the edge: the next look may do better
            LOG.log(Level.ERROR, "a fault of the program at the seats", fault);
        }
    }

    /**
     * How many transactions are under way.
     *
     * @return 0 unless this process leads
     */
    public int open() {
        return open;
    }

    /**
     * Whether wishes are heard.
     *
     * @return false unless this process leads and has read what was under way
     */
    public boolean isReady() {
        return ready;
    }

    /**
     * The picture of the room.
     *
     * @return as the next plan is made of it; WRONG_STATE unless this process leads
     */
    public CompletionStage<Sight> sight() {
        return with(SeatLead::sight);
    }

    /**
     * Plans a wish, and begins it unless something blocks it.
     *
     * @param wish what is wanted
     * @param account who wants it
     * @return the plan, which tells what blocks it; WRONG_STATE unless this process leads. Cancelled before its turn it
     *     begins nothing
     */
    public CompletionStage<Begun> begin(SeatWish wish, String account) {
        return with(now -> now.begin(Wishes.of(wish, tools.cluster().view()), account), SeatLead::isClosing);
    }

    /**
     * Takes a planned move back.
     *
     * @param run which
     * @param account who wants it
     * @return completes when it is on its way back; WRONG_STATE when it cannot be taken back any more, NOT_FOUND when it
     *     is over
     */
    public CompletionStage<String> cancel(String run, String account) {
        return with(now -> {
            now.cancel(run, account);
            return run;
        }, now -> now.isClosing(run));
    }

    private <A> CompletionStage<A> with(Work<A> work) {
        return with(work, now -> false);
    }

    private <A> CompletionStage<A> with(Work<A> work, Predicate<SeatLead> notYet) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        with(work, notYet, answer);
        return answer;
    }

    private <A> void with(Work<A> work, Predicate<SeatLead> notYet, CompletableFuture<A> answer) {
        try {
            thread.execute(() -> {
                if (answer.isDone()) {
                    return; // nobody waits for it any more, and whoever asked was told so
                }
                try {
                    @Nullable SeatLead now = lead;
                    if (now == null) {
                        throw new FailureException(FailureCode.WRONG_STATE, Messages.notLeading,
                                Messages.notLeadingRemedy);
                    }
                    now.requireReady();
                    if (notYet.test(now)) {
                        tools.workers().timer().schedule(() -> with(work, notYet, answer), MOMENT.toMillis(),
                                TimeUnit.MILLISECONDS);
                    } else {
                        answer.complete(work.with(now));
                    }
                } catch (FailureException | RuntimeException failed) { // told to the asker as it is
                    answer.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException ending) {
            answer.completeExceptionally(new FailureException(FailureCode.UNREACHABLE, Messages.notLeading,
                    Messages.notLeadingRemedy));
        }
    }

    /** Ends all orders of this process. What is written goes on with the next one that leads. */
    @Override
    public synchronized void close() {
        ScheduledFuture<?> running = ticks;
        if (running != null) {
            running.cancel(false);
        }
        List.of(thread, hands.devices(), hands.carriers(), hands.pens()).forEach(ExecutorService::shutdownNow);
    }
}
