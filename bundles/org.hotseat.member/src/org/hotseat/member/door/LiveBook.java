// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Ring;
import org.hotseat.protocol.Snapshot;
import org.hotseat.protocol.op.AgentOps;
import org.hotseat.protocol.op.AgentOps.Moment;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.state.data.HostRecord;

/**
 * How each host is now: tells other agents and consoles about this one each second, and at once when poked, and passes
 * on what other agents tell. That also keeps the connections between agents open. What it does, it does on one thread.
 */
public final class LiveBook implements Part {

    private static final Logger LOG = System.getLogger(LiveBook.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Duration CLOCK_ANSWER = Duration.ofSeconds(2);
    private static final int CLOCK_TURNS = 10;
    private static final int KEPT = 2000;

    private final Members members;
    private final AgentClients clients;
    private final Doors doors;
    private final Supplier<HostLive> own;
    private final Supplier<Optional<HostId>> leader;
    private final Workers workers;
    private final MonotonicClock clock;
    private final ExecutorService thread;
    private final Ring<HostLive> ownRing;
    private final Ring<LiveReport> ring;
    private final List<Subscription> open = new ArrayList<>();
    private final AtomicBoolean poked = new AtomicBoolean();
    /** For the one thread only, as what follows. */
    private final Map<HostId, Ear> ears = new HashMap<>();
    private long turns;
    private volatile Optional<Duration> clockAhead = Optional.empty();
    /** Guarded by itself. */
    private final Map<HostId, LiveReport> reports = new HashMap<>();
    private volatile @Nullable ScheduledFuture<?> ticking;
    private volatile Consumer<HostId> heard = host -> {
        // nobody listens yet
    };
    private volatile Consumer<HostId> missed = host -> {
        // nobody listens yet
    };

    /**
     * A book that is closed.
     *
     * @param members of the cluster
     * @param clients ask other agents
     * @param doors where it is told
     * @param own how this host is; must not block
     * @param leader who leads
     * @param workers give the thread and the timer
     * @param clock to be compared with the leader's
     */
    LiveBook(Members members, AgentClients clients, Doors doors, Supplier<HostLive> own,
            Supplier<Optional<HostId>> leader, Workers workers, MonotonicClock clock) {
        this.members = members;
        this.clients = clients;
        this.doors = doors;
        this.own = own;
        this.leader = leader;
        this.workers = workers;
        this.clock = clock;
        this.thread = workers.pool("live", 1);
        String run = doors.greeting().run();
        this.ownRing = new Ring<>(run, KEPT, 0, () -> new Snapshot<>(lastNumber(), List.of()));
        this.ring = new Ring<>(run, KEPT, 0, this::snapshot);
    }

    private long lastNumber() {
        return ownRing.last();
    }

    private Snapshot<LiveReport> snapshot() {
        synchronized (reports) {
            return new Snapshot<>(ring.last(), List.copyOf(reports.values()));
        }
    }

    @Override
    public String name() {
        return "live facts";
    }

    @Override
    public synchronized void start(Deadline deadline) {
        open.add(doors.agents().serve(AgentOps.LIVE, ownRing));
        open.add(doors.consoles().serve(ClusterOps.LIVE, ring));
        ticking = workers.timer().scheduleWithFixedDelay(() -> run(this::turn), 0, PERIOD.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Tells who is heard of.
     *
     * @param listener gets each other host that gives a sign of life; any thread, must not block
     */
    public void onHeard(Consumer<HostId> listener) {
        heard = listener;
    }

    /**
     * Tells whose connection has ended.
     *
     * @param listener gets each other host that cannot be reached; any thread, must not block
     */
    public void onLost(Consumer<HostId> listener) {
        missed = listener;
    }

    /**
     * Whether another host's agent is heard now.
     *
     * @param host any
     * @return true for one that there is a connection with, and for this host
     */
    public boolean isHeard(HostId host) {
        synchronized (reports) {
            LiveReport report = reports.get(host);
            return report != null && report.connected();
        }
    }

    /**
     * How each host is, as it has told last.
     *
     * @return a copy
     */
    public List<LiveReport> reports() {
        synchronized (reports) {
            return List.copyOf(reports.values());
        }
    }

    /** Something about this host changed that should be seen at once. Any thread, cheap. */
    public void poke() {
        if (poked.compareAndSet(false, true)) {
            run(() -> {
                poked.set(false);
                tellOwn();
            });
        }
    }

    private void run(Runnable act) {
        try {
            thread.execute(() -> {
                try {
                    act.run();
                } catch (RuntimeException fault) { // the edge: one bad figure must not end all
                    LOG.log(Level.ERROR, "live facts could not be told", fault);
                }
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "live facts at the end", ending);
        }
    }

    private void turn() {
        tellOwn();
        Set<HostId> others = members.others().stream().map(HostRecord::id).collect(Collectors.toSet());
        ears.entrySet().removeIf(ear -> {
            boolean gone = !others.contains(ear.getKey());
            if (gone) {
                ear.getValue().close();
            }
            return gone;
        });
        synchronized (reports) {
            reports.keySet().removeIf(host -> !others.contains(host) && !host.equals(members.self()));
        }
        others.forEach(host -> ears.computeIfAbsent(host, Ear::new).turn());
        if (turns++ % CLOCK_TURNS == 0) {
            compareClocks();
        }
    }

    private void tellOwn() {
        HostLive now = own.get().withClock(clockAhead);
        ownRing.add(ownRing.last() + 1, now);
        tell(new LiveReport(members.self(), true, "", Optional.of(now)));
    }

    private void tell(LiveReport report) {
        synchronized (reports) {
            reports.put(report.host(), report);
            ring.add(ring.last() + 1, report);
        }
    }

    /**
     * The clock of this host.
     *
     * @return how far it is ahead of the leader's; empty while that is not known
     */
    public Optional<Duration> clockAhead() {
        return clockAhead;
    }

    private void compareClocks() {
        Optional<HostId> who = leader.get();
        if (who.isEmpty() || who.get().equals(members.self())) {
            clockAhead = who.map(self -> Duration.ZERO);
            return;
        }
        clients.to(who.get()).thenAccept(connection -> {
            Instant sent = clock.wall();
            long from = clock.nanos();
            connection.ask(AgentOps.CLOCK, Nothing.NOTHING, Deadline.in(CLOCK_ANSWER), Progress.NONE)
                    .thenAccept(reply -> run(() -> compared(reply, sent, clock.nanos() - from)));
        });
    }

    /** The other clock was read about half way between question and answer. */
    private void compared(Reply<Moment> reply, Instant sent, long roundTrip) {
        if (reply instanceof Reply.Answered<Moment>(Moment theirs)) {
            clockAhead = Optional.of(Duration.between(theirs.wall(), sent.plusNanos(roundTrip / 2)));
        } else {
            clockAhead = Optional.empty();
        }
    }

    /** Listens to one other agent; on the one thread but for what the connection calls. */
    private final class Ear implements FeedListener<HostLive>, AutoCloseable {
        private final HostId host;
        private boolean busy;
        private boolean closed;
        private int pause;
        private int waited;
        private Subscription following = () -> {
            // nobody yet
        };
        private String told = "";

        Ear(HostId host) {
            this.host = host;
        }

        /** Tries again after 1, 2, 4, at most 8 turns. */
        void turn() {
            if (busy || waited++ < pause) {
                return;
            }
            busy = true;
            waited = 0;
            pause = Math.clamp(pause * 2L, 1, 8);
            clients.to(host).whenComplete((connection, failed) -> run(() -> {
                if (connection == null) {
                    lost(failed instanceof FailureException known ? known.failure().message()
                            : String.valueOf(failed.getMessage()));
                } else if (!closed) {
                    listen(connection);
                }
            }));
        }

        private void listen(Connection connection) {
            following = connection.follow(AgentOps.LIVE, Position.NONE, this);
        }

        private void lost(String why) {
            busy = false;
            if (!closed) {
                missed.accept(host);
            }
            if (closed || why.equals(told)) {
                return;
            }
            told = why;
            Optional<HostLive> last;
            synchronized (reports) {
                LiveReport before = reports.get(host);
                last = before == null ? Optional.empty() : before.facts();
            }
            tell(new LiveReport(host, false, why, last));
        }

        @Override
        public void reset(String why) {
            LOG.log(Level.DEBUG, "{0} tells how it is from now on: {1}", host, why);
        }

        @NonNullByDefault({}) // the parameter of the listener is not constrained
        @Override
        public void change(long number, HostLive live) {
            if (live.host().equals(host)) {
                heard.accept(host);
                run(() -> {
                    if (!closed) {
                        pause = 0;
                        told = "";
                        tell(new LiveReport(host, true, "", Optional.of(live)));
                    }
                });
            }
        }

        @Override
        public void level(Position position) {
            LOG.log(Level.DEBUG, "{0} is heard", host);
        }

        @Override
        public void ended(Failure failure) {
            run(() -> lost(failure.message()));
        }

        @Override
        public void close() {
            closed = true;
            following.close();
        }
    }

    @Override
    public synchronized void stop(Deadline deadline) {
        ScheduledFuture<?> task = ticking;
        if (task != null) {
            task.cancel(false);
        }
        open.forEach(Subscription::close);
        open.clear();
        run(() -> ears.values().forEach(Ear::close));
        thread.shutdown();
    }

    @Override
    public PartState state() {
        synchronized (reports) {
            List<String> silent = reports.values().stream().filter(report -> !report.connected())
                    .map(report -> report.host().value()).sorted().toList();
            return new PartState(silent.isEmpty(), silent.isEmpty() ? reports.size() + " hosts are heard"
                    : "not heard: " + String.join(", ", silent));
        }
    }
}
