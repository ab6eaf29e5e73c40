// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.mirror.MirrorChange;
import org.hotseat.cluster.mirror.MirrorListener;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.Outcome;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;

/**
 * The agent beside the store's leader leads the cluster. Ten times a second it looks whether that is this one, and then
 * claims the leader's key. That two agents believe it for a moment does no harm: each decision compares the key.
 * Thread-safe; what it does, it does on one thread of its own.
 */
public final class Leadership implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Leadership.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofMillis(400);
    private static final Duration COMMIT = Duration.ofSeconds(1);
    /** A member that is too busy to answer does not end a lead; whether it holds is compared with each decision. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private record Claim(Transaction transaction, long epoch, long term) {
    }

    private final HostId self;
    private final StoreLead member;
    private final ClusterStore store;
    private final Mirror mirror;
    private final Workers workers;
    private final MonotonicClock clock;
    private final ExecutorService thread;
    private final List<LeadershipListener> listeners = new CopyOnWriteArrayList<>();
    private final String client = "lead-" + UUID.randomUUID();
    private long sequence;
    private boolean committing;
    private Optional<Claim> open = Optional.empty();
    private Optional<Lead> claimed = Optional.empty();
    private long answered;
    private Optional<LeaderRecord> toldLeader = Optional.empty();
    private Optional<Lead> toldOwn = Optional.empty();
    private volatile Optional<Lead> own = Optional.empty();
    private volatile boolean closed;
    private Subscription following = () -> { };

    /**
     * Leads nothing until {@link #start()}.
     *
     * @param self this host
     * @param member of the store beside this agent
     * @param store to claim in; stays open
     * @param mirror of that store; stays open
     * @param workers give the thread and the timer
     * @param clock for the time stamp of a claim
     */
    public Leadership(HostId self, StoreLead member, ClusterStore store, Mirror mirror, Workers workers,
            MonotonicClock clock) {
        this.self = self;
        this.member = member;
        this.store = store;
        this.mirror = mirror;
        this.workers = workers;
        this.clock = clock;
        this.thread = workers.pool("lead", 1);
    }

    /** Begins to look. */
    public void start() {
        following = mirror.follow(0, new Ear());
        run(this::look);
    }

    /**
     * Who leads, as far as this agent knows. It may be a host that just died.
     *
     * @return empty before anybody led
     */
    public Optional<LeaderRecord> record() {
        return mirror.view().find(Kinds.LEADER).map(Held::value);
    }

    /**
     * Who leads, as far as this agent knows.
     *
     * @return empty before anybody led
     */
    public Optional<HostId> leader() {
        return record().map(LeaderRecord::host);
    }

    /**
     * This agent's lead.
     *
     * @return empty when it does not lead
     */
    public Optional<Lead> lead() {
        return own;
    }

    /**
     * Hears who leads; the first word comes at once.
     *
     * @param listener called on this object's thread
     * @return ends it
     */
    public Subscription listen(LeadershipListener listener) {
        listeners.add(listener);
        run(() -> {
            if (listeners.contains(listener)) {
                listener.changed(record(), own);
            }
        });
        return () -> listeners.remove(listener);
    }

    private void look() {
        member.term(Deadline.in(ANSWER)).whenComplete((term, failed) -> run(() -> {
            if (failed != null && Answers.failure(failed).code() == FailureCode.TIMEOUT) {
                missed();
            } else {
                told(failed == null ? term : OptionalLong.empty());
            }
            after(PERIOD, this::look);
        }));
    }

    private void told(OptionalLong term) {
        answered = clock.nanos();
        if (term.isEmpty()) {
            own = Optional.empty();
            open = Optional.empty();
        } else {
            own = claimed.filter(lead -> lead.term() == term.getAsLong() && !overtaken(lead));
            if (own.isEmpty()) {
                claim(term.getAsLong());
            }
        }
        tell();
    }

    private void missed() {
        if (clock.nanos() - answered > GRACE.toNanos() || own.filter(this::overtaken).isPresent()) {
            own = Optional.empty();
            tell();
        }
    }

    /** Somebody else claimed after us, and the mirror knows it. */
    private boolean overtaken(Lead lead) {
        StateView view = mirror.view();
        return view.revision() >= lead.revision() && view.version(Kinds.LEADER.key()) != lead.revision();
    }

    private void claim(long term) {
        if (open.isEmpty() || open.get().term() != term) {
            StateView view = mirror.view();
            Proposal proposal = new Proposal(client, ++sequence, Issuer.duty(self), clock.wall(),
                    new LeadFrom(self, term));
            if (!(Decider.decide(view, proposal) instanceof Decision.Commit commit)) {
                return; // no cluster yet, or the mirror is behind: looked at again soon
            }
            open = Optional.of(new Claim(Transactions.of(client, sequence, commit), commit.result().number(), term));
        }
        if (committing) {
            return;
        }
        committing = true;
        Claim claim = open.get();
        store.commit(claim.transaction(), Deadline.in(COMMIT)).whenComplete((outcome, failed) -> run(() -> {
            committing = false;
            if (failed == null) {
                claimed(claim, outcome);
            }
        }));
    }

    private void claimed(Claim claim, Outcome outcome) {
        if (!open.equals(Optional.of(claim)) || outcome instanceof Outcome.Unknown) {
            return; // the same transaction is tried again
        }
        open = Optional.empty();
        if (outcome instanceof Outcome.Committed committed) {
            claimed = Optional.of(new Lead(claim.epoch(), claim.term(), committed.revision()));
            own = claimed;
            LOG.log(Level.INFO, "leads the cluster, epoch " + claim.epoch() + ", term " + claim.term());
            tell();
        }
    }

    private void tell() {
        Optional<LeaderRecord> leader = record();
        if (!leader.equals(toldLeader) || !own.equals(toldOwn)) {
            if (toldOwn.isPresent() && own.isEmpty()) {
                LOG.log(Level.INFO, "does not lead the cluster any more");
            }
            toldLeader = leader;
            toldOwn = own;
            listeners.forEach(listener -> listener.changed(leader, own));
        }
    }

    private void after(Duration delay, Runnable task) {
        try {
            workers.timer().schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the process ends", ended);
        }
    }

    private void run(Runnable task) {
        try {
            thread.execute(() -> {
                if (!closed) {
                    task.run();
                }
            });
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "looks no more", ended);
        }
    }

    /** Leads no more and tells nobody; the key stays until another one claims it. */
    @Override
    public void close() {
        following.close();
        closed = true;
        own = Optional.empty();
        thread.shutdown();
    }

    /** The leader's key may have changed. */
    private final class Ear implements MirrorListener {

        @Override
        public void reset(StateView all) {
            run(Leadership.this::tell);
        }

        @Override
        public void changed(MirrorChange change) {
            if (change.written().containsKey(Kinds.LEADER.key()) || change.deleted().contains(Kinds.LEADER.key())) {
                run(Leadership.this::tell);
            }
        }

        @Override
        public void reached(long revision) {
            // told by its changes
        }

        @Override
        public void trouble(Failure failure) {
            // whoever shows the mirror shows it
        }
    }
}
