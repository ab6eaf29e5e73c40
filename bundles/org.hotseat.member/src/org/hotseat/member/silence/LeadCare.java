// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.VotersRecord;

/**
 * Sees to it that somebody leads when the leader's agent is dead and its store member lives on: the first voter whose
 * agent is alive has the store's lead moved to its own member, and leads then. It asks the leader's agent before: to a
 * host that was cut off and is back, everybody has been silent. That it errs does no harm: another agent leads. All
 * methods may be called on any thread; what it does, it does on the shared timer and never blocks.
 */
public final class LeadCare implements Part {

    /** Moves the store's lead. */
    @FunctionalInterface
    public interface Mover {

        /**
         * Asks for it.
         *
         * @param from client address of the member that is thought to lead
         * @param to client address of the member that shall lead
         * @param deadline for the answer
         * @return whether it was asked to
         */
        CompletionStage<Boolean> move(URI from, URI to, Deadline deadline);
    }

    /** Asks another host's agent anything at all. */
    @FunctionalInterface
    public interface Asker {

        /**
         * Asks now, whatever is known of it.
         *
         * @param host whose agent
         * @return whether it answers; within seconds, and never failed
         */
        CompletionStage<Boolean> answers(HostId host);
    }

    private static final Logger LOG = System.getLogger(LeadCare.class.getName());
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final long LOST = Duration.ofMillis(500).toNanos();
    private static final long UNHEARD = Duration.ofSeconds(4).toNanos();
    /** An agent that has just begun hears the others one after another. */
    private static final long NEVER_HEARD = Duration.ofSeconds(10).toNanos();
    private static final long PAUSE = Duration.ofSeconds(3).toNanos();
    /** A failure to connect is kept for a moment and may be older than the question. */
    private static final int QUESTIONS = 2;

    private final HostId self;
    private final Supplier<StateView> view;
    private final Function<HostRecord, URI> client;
    private final Asker asker;
    private final Mover mover;
    private final Workers workers;
    private final MonotonicClock clock;
    private final Map<HostId, Long> heard = new ConcurrentHashMap<>();
    private final Map<HostId, Long> lost = new ConcurrentHashMap<>();
    /** While it asks or moves. */
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Doubt doubt = Doubt.NONE;
    private volatile long begun;
    private volatile Optional<Long> moved = Optional.empty();
    private volatile @Nullable ScheduledFuture<?> looking;

    /** How often in a row a leader's agent has not answered. */
    private record Doubt(Optional<HostId> leader, int unanswered) {
        static final Doubt NONE = new Doubt(Optional.empty(), 0);

        Doubt more(HostId silent) {
            return new Doubt(Optional.of(silent), leader.equals(Optional.of(silent)) ? unanswered + 1 : 1);
        }
    }

    /**
     * Looks at nothing until it begins.
     *
     * @param self this host
     * @param view the newest state
     * @param client address of a voter's store member
     * @param asker whether an agent is alive
     * @param mover how the store's lead is moved
     * @param workers give the timer
     * @param clock for silences
     */
    public LeadCare(HostId self, Supplier<StateView> view, Function<HostRecord, URI> client, Asker asker, Mover mover,
            Workers workers, MonotonicClock clock) {
        this.self = self;
        this.view = view;
        this.client = client;
        this.asker = asker;
        this.mover = mover;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lead care";
    }

    @Override
    public void start(Deadline deadline) {
        begun = clock.nanos();
        looking = workers.timer().scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = looking;
        if (task != null) {
            task.cancel(false);
        }
    }

    @Override
    public PartState state() {
        return new PartState(true, moved.isPresent() ? "has moved the lead here since it began" : "somebody leads");
    }

    /**
     * Another host's agent gave a sign of life.
     *
     * @param host whose
     */
    public void heard(HostId host) {
        heard.put(host, clock.nanos());
        lost.remove(host);
    }

    /**
     * Another host's agent cannot be reached.
     *
     * @param host whose
     */
    public void lost(HostId host) {
        if (heard.containsKey(host)) {
            lost.putIfAbsent(host, clock.nanos());
        }
    }

    private void look() {
        try {
            StateView now = view.get();
            Optional<HostId> leader = now.find(Kinds.LEADER).map(Held::value).map(LeaderRecord::host);
            if (leader.isEmpty() || leader.get().equals(self) || !silent(leader.get())) {
                doubt = Doubt.NONE;
            } else if (isMyTurn(now) && busy.compareAndSet(false, true)) {
                ask(now, leader.get());
            }
        } catch (RuntimeException fault) { // the shared timer must go on
            LOG.log(Level.ERROR, "nobody looks whether somebody leads", fault);
        }
    }

    /** Who was never heard falls silent, too, after a while: it may have died before this one began. */
    private boolean silent(HostId host) {
        long time = clock.nanos();
        Long last = heard.get(host);
        Long since = lost.get(host);
        return last == null ? time - begun > NEVER_HEARD
                : time - last > UNHEARD || since != null && time - since > LOST;
    }

    /** The first voter that lives, and not again at once. */
    private boolean isMyTurn(StateView now) {
        Optional<VotersRecord> voters = now.find(Kinds.VOTERS).map(Held::value);
        Optional<HostId> first = voters.stream().flatMap(one -> one.members().stream())
                .filter(host -> host.equals(self) || heard.containsKey(host) && !silent(host)).findFirst();
        return first.equals(Optional.of(self)) && moved.filter(last -> clock.nanos() - last < PAUSE).isEmpty();
    }

    private void ask(StateView now, HostId leader) {
        CompletableFuture.completedStage(leader).thenCompose(asker::answers)
                .thenCompose(alive -> answered(now, leader, alive)).whenComplete((moving, failed) -> {
                    busy.set(false);
                    if (failed != null) {
                        LOG.log(Level.WARNING, "the agent of " + leader + " is silent; the lead could not be moved",
                                failed);
                    } else if (moving) {
                        LOG.log(Level.INFO, "the agent of {0} is silent: the lead was moved here", leader);
                    }
                });
    }

    /** Whether the lead was asked to move. */
    private CompletionStage<Boolean> answered(StateView now, HostId leader, boolean alive) {
        doubt = alive ? Doubt.NONE : doubt.more(leader);
        if (alive) {
            heard(leader);
        }
        if (doubt.unanswered() < QUESTIONS) {
            return CompletableFuture.completedStage(Boolean.FALSE);
        }
        doubt = Doubt.NONE;
        return move(now, leader);
    }

    private CompletionStage<Boolean> move(StateView now, HostId leader) {
        Optional<URI> from = now.find(Kinds.HOST, leader.value()).map(Held::value).map(client);
        Optional<URI> to = now.find(Kinds.HOST, self.value()).map(Held::value).map(client);
        if (from.isEmpty() || to.isEmpty()) {
            return CompletableFuture.completedStage(Boolean.FALSE);
        }
        moved = Optional.of(clock.nanos());
        return mover.move(from.get(), to.get(), Deadline.in(ANSWER));
    }
}
