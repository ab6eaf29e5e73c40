// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.Standing;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.data.Role;

/**
 * Keeps a connection with one agent and follows the cluster over it. When it ends, the next agent is tried at once and
 * goes on from the revision that was reached; agents of another cluster are left alone. All work on one thread.
 */
final class AgentFollower implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AgentFollower.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5000;

    private final Supplier<List<AgentWay>> ways;
    private final Links links;
    private final MirrorDesk desk;
    private final LiveSheet sheet;
    private final ExecutorService thread;
    private final ScheduledExecutorService timer;
    private final MonotonicClock clock;
    private final String run = UUID.randomUUID().toString();
    private volatile Position position = Position.NONE;
    private String cluster = "";
    private String last = "";
    private long pause = FIRST_PAUSE_MILLIS;
    private Optional<Instant> lost = Optional.empty();
    private volatile @Nullable Connection connection;
    private volatile Optional<MemberLinkState.Connected> told = Optional.empty();
    private volatile Optional<Role> role = Optional.empty();
    private volatile boolean closed;

    AgentFollower(Supplier<List<AgentWay>> ways, Links links, MirrorDesk desk, LiveSheet sheet, ExecutorService thread,
            ScheduledExecutorService timer, MonotonicClock clock) {
        this.ways = ways;
        this.links = links;
        this.desk = desk;
        this.sheet = sheet;
        this.thread = thread;
        this.timer = timer;
        this.clock = clock;
    }

    void begin() {
        later(this::connect);
    }

    Optional<Connection> connection() {
        return Optional.<Connection>ofNullable(connection).filter(Connection::isOpen);
    }

    /** As whom the agent lets this console in. */
    Optional<Role> role() {
        return connection().isPresent() ? role : Optional.empty();
    }

    /** Tries at once, if none is connected. */
    void retry() {
        later(() -> {
            if (connection().isEmpty()) {
                pause = FIRST_PAUSE_MILLIS;
                connect();
            }
        });
    }

    private void later(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.TRACE, "the session ends", ended);
        }
    }

    /** Tries each agent once, the one that was lost last. */
    private void connect() {
        if (closed || connection().isPresent()) {
            return;
        }
        List<AgentWay> all = new ArrayList<>(ways.get());
        if (all.isEmpty()) {
            desk.link(new MemberLinkState.NoAgents());
            again();
            return;
        }
        int after = (int) all.stream().takeWhile(way -> !way.name().equals(last)).count() + 1;
        Optional<Failure> trouble = Optional.empty();
        boolean none = lost.isEmpty(); // whether the hosts answer and have no agent
        for (int tried = 0; tried < all.size() && !closed; tried++) {
            AgentWay way = all.get((after + tried) % all.size());
            try {
                use(way);
                return;
            } catch (FailureException failed) {
                LOG.log(Level.DEBUG, "no agent by " + way.name(), failed);
                trouble = Optional.of(worse(trouble, failed.failure()));
                none &= failed.code() == FailureCode.NOT_FOUND;
            }
        }
        desk.link(none ? new MemberLinkState.NoAgents() : new MemberLinkState.Connecting(trouble, lost));
        again();
    }

    /** That somebody answered and said no tells a person more than that nobody did. */
    private static Failure worse(Optional<Failure> known, Failure next) {
        boolean mute = next.code() == FailureCode.UNREACHABLE || next.code() == FailureCode.TIMEOUT;
        return mute ? known.orElse(next) : next;
    }

    private void again() {
        long wait = pause;
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        try {
            timer.schedule(() -> later(this::connect), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.TRACE, "the session ends", ended);
        }
    }

    private void use(AgentWay way) throws FailureException {
        Deadline deadline = Deadline.in(PATIENCE);
        String person = System.getProperty("user.name", "");
        Connection next = links.open(way.open(deadline), Peer.agent(way.name(), way.name()),
                new Greeting(run, "", "", "hotseat console", person), new Service());
        try {
            Standing standing = next.call(ClusterOps.STANDING, Nothing.NOTHING, deadline);
            check(way, standing);
            accept(way, next, standing);
        } catch (FailureException refused) {
            next.close();
            throw refused;
        }
    }

    private void check(AgentWay way, Standing standing) throws FailureException {
        if (standing.cluster().isEmpty()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.noCluster, way.name()),
                    Messages.noClusterRemedy);
        }
        if (!cluster.isEmpty() && !cluster.equals(standing.run())) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.otherCluster, way.name(),
                    standing.cluster()), Messages.otherClusterRemedy);
        }
    }

    private void accept(AgentWay way, Connection next, Standing standing) {
        cluster = standing.run();
        last = way.name();
        pause = FIRST_PAUSE_MILLIS;
        connection = next;
        MemberLinkState.Connected now = new MemberLinkState.Connected(standing.host().value(), clock.wall(),
                Duration.ZERO, standing.account(), standing.role());
        told = Optional.of(now);
        role = Optional.of(standing.role());
        desk.link(now);
        next.follow(ClusterOps.STATE, position, new States(next));
        next.follow(ClusterOps.LIVE, Position.NONE, new LiveSheet.Listener(sheet, clock));
        next.ended().thenAccept(why -> later(() -> ended(next, why)));
    }

    private void ended(Connection old, Failure why) {
        if (connection == old) {
            LOG.log(Level.INFO, "the agent of {0} is gone: {1}", last, why.text());
            connection = null;
            told = Optional.empty();
            lost = Optional.of(clock.wall());
            desk.link(new MemberLinkState.Connecting(Optional.of(why), lost));
            connect();
        }
    }

    /** Shows how long answers take. */
    void measure() {
        Optional<MemberLinkState.Connected> now = told;
        long nanos = connection().map(Connection::roundTripNanos).orElse(-1L);
        if (now.isPresent() && nanos > 0 && now.get().delay().toNanos() != nanos) {
            MemberLinkState.Connected next = new MemberLinkState.Connected(now.get().agent(), now.get().since(),
                    Duration.ofNanos(nanos), now.get().account(), now.get().role());
            told = Optional.of(next);
            desk.link(next);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }

    /** The state, in order; of a connection that was given up nothing is taken any more. */
    private final class States implements FeedListener<StateChange> {

        private final Connection from;
        private boolean whole = true;

        States(Connection from) {
            this.from = from;
        }

        private boolean old() {
            return connection != from;
        }

        @Override
        public void reset(String why) {
            if (!old()) {
                LOG.log(Level.DEBUG, "the state is read anew: {0}", why);
                whole = false;
                position = Position.NONE; // should this end before the snapshot does, another one has to begin
                desk.reset();
            }
        }

        @NonNullByDefault({}) // the type parameter is not constrained
        @Override
        public void change(long number, StateChange change) {
            if (!old()) {
                desk.state(state -> {
                    change.applyTo(state);
                    if (whole) {
                        state.reached(number);
                    }
                });
                if (whole) {
                    position = new Position(position.run(), number);
                }
            }
        }

        @Override
        public void level(Position reached) {
            if (!old()) {
                whole = true;
                position = reached;
                desk.level(reached.number());
            }
        }

        @Override
        public void ended(Failure failure) {
            if (!old() && from.isOpen()) { // it does not serve the state any more: another agent does
                from.close();
            }
        }
    }
}
