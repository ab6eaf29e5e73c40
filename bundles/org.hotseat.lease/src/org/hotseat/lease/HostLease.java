// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Beat;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;

/**
 * The lease of this host, as its keeper holds it: renews with all voters, counts ACKs from the time a renewal was sent,
 * and ends by itself. Every method looks at the time before it does anything else, so a keeper that was stalled finds
 * its lease expired whatever is waiting in its queue.
 *
 * <p>Owned by the keeper's one thread. Times are monotonic nanoseconds of this boot. No I/O: the caller sends what
 * {@link #due} returns on both planes and stores {@link #record()} when it has changed.
 */
public final class HostLease {

    /** A renewal that may still be acknowledged. */
    private record Sent(long number, long at, Set<HostId> acks) {
    }

    private final HostId me;
    private final Timing timing;
    private final Set<Safeguard> safeguards;
    private final Deque<Sent> sent = new ArrayDeque<>();
    private LeaseRecord now;
    private long lastSent;
    private boolean everSent;
    private long counted;

    /**
     * Begins, or goes on where a keeper of the same boot stopped.
     *
     * @param me this host
     * @param timing of the cluster
     * @param stored by the keeper before, in this boot; else {@link LeaseRecord#none}
     */
    public HostLease(HostId me, Timing timing, LeaseRecord stored) {
        this(me, timing, stored, Safeguard.all());
    }

    HostLease(HostId me, Timing timing, LeaseRecord stored, Set<Safeguard> safeguards) {
        this.me = me;
        this.timing = timing;
        this.now = stored;
        this.safeguards = safeguards;
    }

    /**
     * The state at a time; a lease whose guard has begun is expired from then on.
     *
     * @param time now
     * @return the state
     */
    public LeaseState state(long time) {
        if (now.state() == LeaseState.VALID && time - enforceAt() >= 0) {
            now = with(LeaseState.EXPIRED, now.validSince(), now.deadline());
            forgetSent();
        }
        return now.state();
    }

    /** Ends the lease at once: the host was suspended, so the clock stood still while the lease ran. */
    public void expire() {
        if (now.state() == LeaseState.VALID || now.state() == LeaseState.JOINING) {
            now = with(LeaseState.EXPIRED, now.validSince(), now.deadline());
            forgetSent();
        }
    }

    /**
     * The store has raised the incarnation of this host for this boot, and no intent stood against it.
     *
     * @param incarnation the new one
     * @param time now
     * @return false when it is not news, or the lease is valid; nothing changes then
     */
    public boolean granted(long incarnation, long time) {
        if (state(time) == LeaseState.VALID || incarnation <= now.incarnation()) {
            return false;
        }
        now = new LeaseRecord(now.voters(), incarnation, LeaseState.JOINING, 0, 0);
        forgetSent();
        everSent = false;
        return true;
    }

    /**
     * What must be sent to each of {@link #receivers()} on each plane now: a renewal, or a beat without a lease.
     *
     * @param time now; the renewal's number
     * @param trust what the enforcers can do
     * @return empty until a period has passed since the last
     */
    public Optional<Message> due(long time, Trust trust) {
        LeaseState state = before(time);
        if (everSent && time - lastSent < timing.period()) {
            return Optional.empty();
        }
        everSent = true;
        lastSent = time;
        if (state != LeaseState.VALID && state != LeaseState.JOINING && !revives(state)) {
            return Optional.of(new Beat(trust));
        }
        sent.removeIf(one -> time - (one.at() + timing.lease() - timing.guard()) >= 0);
        Sent renewal = new Sent(safeguards.contains(Safeguard.UNIQUE_NUMBERS) ? time : ++counted, time,
                new HashSet<>());
        sent.addLast(renewal);
        if (now.voters().contains(me)) {
            count(renewal, me, time);
        }
        return Optional.of(new Renew(now.incarnation(), now.voters().version(), renewal.number(), trust));
    }

    /**
     * A voter acknowledged.
     *
     * @param voter who
     * @param ack what
     * @param time now, read after the ACK was taken from the network
     * @return whether the lease lasts longer by it
     */
    public boolean ack(HostId voter, Ack ack, long time) {
        LeaseState state = before(time);
        boolean counts = state == LeaseState.VALID || state == LeaseState.JOINING || revives(state);
        if (!counts || ack.incarnation() != now.incarnation() || !now.voters().contains(voter) || voter.equals(me)) {
            return false;
        }
        return sent.stream().filter(one -> one.number() == ack.seq()).findFirst()
                .map(one -> count(one, voter, time)).orElse(false);
    }

    /**
     * Another set votes from now on; what the old one acknowledges from here on does not count any more.
     *
     * @param voters ignored unless newer than the known set
     * @return whether it was newer
     */
    public boolean adopt(VoterSet voters) {
        if (voters.version() <= now.voters().version()) {
            return false;
        }
        now = new LeaseRecord(voters, now.incarnation(), now.state(), now.validSince(), now.deadline());
        forgetSent();
        return true;
    }

    /**
     * Who gets what is due.
     *
     * @return all voters but this host
     */
    public List<HostId> receivers() {
        return now.voters().members().stream().filter(member -> !member.equals(me)).toList();
    }

    /**
     * Whether the lease was valid all the time from a moment until now.
     *
     * @param since the moment
     * @param time now
     * @return false also when it expired and was acquired again in between
     */
    public boolean unbroken(long since, long time) {
        return state(time) == LeaseState.VALID && since - now.validSince() >= 0 && time - since >= 0;
    }

    /**
     * The moment at which the keeper freezes.
     *
     * @return deadline - g; meaningful while the lease is valid
     */
    public long enforceAt() {
        return now.deadline() - (safeguards.contains(Safeguard.GUARD) ? timing.guard() : 0);
    }

    /**
     * When the keeper must have its next turn.
     *
     * @param time now
     * @return the next renewal, or the moment of enforcement when that is sooner
     */
    public long nextTurn(long time) {
        long renewal = everSent ? lastSent + timing.period() : time;
        return state(time) == LeaseState.VALID && enforceAt() - renewal < 0 ? enforceAt() : renewal;
    }

    /**
     * What to store, and what the agent and the console may see.
     *
     * @return the present record; the same object while nothing has changed
     */
    public LeaseRecord record() {
        return now;
    }

    /** The state that decides what may be done; the time comes first. */
    private LeaseState before(long time) {
        return safeguards.contains(Safeguard.TIME_FIRST) ? state(time) : now.state();
    }

    private boolean count(Sent renewal, HostId voter, long time) {
        renewal.acks().add(voter);
        if (renewal.acks().size() < now.voters().majority()) {
            return false;
        }
        long end = (safeguards.contains(Safeguard.SENDING_TIME) ? renewal.at() : time) + timing.lease();
        boolean first = now.state() != LeaseState.VALID;
        if (time - (end - timing.guard()) >= 0 || !first && end - now.deadline() <= 0) {
            return false;
        }
        now = with(LeaseState.VALID, first ? time : now.validSince(), end);
        return true;
    }

    /** With the rule left out, an expired lease goes on as if nothing had been. */
    private boolean revives(LeaseState state) {
        return state == LeaseState.EXPIRED && !safeguards.contains(Safeguard.ONLY_ACQUIRED);
    }

    private void forgetSent() {
        if (safeguards.contains(Safeguard.ONLY_ACQUIRED)) {
            sent.clear();
        }
    }

    private LeaseRecord with(LeaseState state, long validSince, long deadline) {
        return new LeaseRecord(now.voters(), now.incarnation(), state, validSince, deadline);
    }
}
