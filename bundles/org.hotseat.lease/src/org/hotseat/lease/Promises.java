// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;

/**
 * The leader's work on one intent: asks the voters for promises, and knows when the suspect's lease is surely over.
 *
 * <pre>
 *  ASKING ──majority within the window──▶ WAITING ──fence──▶ OPEN ──────── L ───▶ OVER
 *    └─────────── L without, or too many objections ──────────────────────────────▲
 * </pre>
 *
 * Opens a take-over, never makes one: only a transaction that compares the intent does. Owned by the leader's one
 * thread; times are monotonic nanoseconds of the leader's host.
 */
public final class Promises {

    /** Where it stands. */
    public enum Phase {
        /** Promises come in. */
        ASKING,
        /** A majority promised; the lease may still last. */
        WAITING,
        /** The lease is over on every clock: commit take-overs that compare the intent. */
        OPEN,
        /**
         * Came to nothing, or was open for a lease's length: cancel the intent. A host that has been silent for long
         * has its fence far in the past; its take-over is open from the majority's answer on.
         */
        OVER
    }

    private record Given(long received, Promise promise) {
    }

    private final HostId suspect;
    private final long intent;
    private final long incarnation;
    private final VoterSet voters;
    private final Timing timing;
    private final Set<Safeguard> safeguards;
    private final long began;
    private final Map<HostId, Given> given = new HashMap<>();
    private final Map<HostId, Promise> objections = new HashMap<>();
    private long roundBegan;
    private boolean complete;
    private boolean over;
    private long fence;
    private long opens;
    private Standing standing = Standing.UNKNOWN;

    /**
     * The intent is committed.
     *
     * @param suspect host
     * @param intent its commit revision
     * @param incarnation of the suspect, which the intent compared
     * @param voters the committed set
     * @param timing of the cluster
     * @param time now
     */
    public Promises(HostId suspect, long intent, long incarnation, VoterSet voters, Timing timing, long time) {
        this(new Prepare(suspect, intent, incarnation, voters.version(), time), voters, timing, time, Safeguard.all());
    }

    Promises(Prepare first, VoterSet voters, Timing timing, long time, Set<Safeguard> safeguards) {
        this.suspect = first.host();
        this.intent = first.intent();
        this.incarnation = first.incarnation();
        this.voters = voters;
        this.timing = timing;
        this.safeguards = safeguards;
        this.began = time;
        this.roundBegan = time;
    }

    /**
     * Whom to ask, again and again until the phase changes; a few times per period, on both planes.
     *
     * @param time now
     * @return the voters that have not promised in this round; the request is {@link #request()}
     */
    public List<HostId> asked(long time) {
        if (phase(time) != Phase.ASKING) {
            return List.of();
        }
        if (safeguards.contains(Safeguard.WINDOW) && time - roundBegan > timing.window()) {
            roundBegan = time;
            given.clear();
            objections.clear();
        }
        return voters.members().stream().filter(voter -> counts(voter) && !given.containsKey(voter)).toList();
    }

    /**
     * The question.
     *
     * @return with the number of the present round
     */
    public Prepare request() {
        return new Prepare(suspect, intent, incarnation, voters.version(), roundBegan);
    }

    /**
     * A voter answered.
     *
     * @param voter who
     * @param promise ignored unless it answers {@link #request()} in time
     * @param time now, read after the answer was taken from the network
     */
    public void answered(HostId voter, Promise promise, long time) {
        boolean fits = promise.host().equals(suspect) && promise.intent() == intent && promise.round() == roundBegan
                && (promise.voterSet() == voters.version() || !safeguards.contains(Safeguard.VOTER_SET));
        boolean late = safeguards.contains(Safeguard.WINDOW) && time - roundBegan > timing.window();
        if (!fits || late || !counts(voter) || phase(time) != Phase.ASKING) {
            return;
        }
        if (promise.given()) {
            objections.remove(voter);
            given.putIfAbsent(voter, new Given(time, promise));
            complete(time);
        } else {
            objections.put(voter, promise);
        }
    }

    /**
     * Where it stands at a time.
     *
     * @param time now
     * @return the phase
     */
    public Phase phase(long time) {
        long lasts = (complete ? opens : began) + timing.lease();
        over |= time - lasts >= 0 && safeguards.contains(Safeguard.WINDOW) || !complete && hopeless();
        if (over) {
            return Phase.OVER;
        }
        if (!complete) {
            return Phase.ASKING;
        }
        return time - fence >= 0 ? Phase.OPEN : Phase.WAITING;
    }

    /**
     * When the suspect's lease is surely over.
     *
     * @return empty while promises are missing
     */
    public OptionalLong fence() {
        return complete ? OptionalLong.of(fence) : OptionalLong.empty();
    }

    /**
     * Whether the suspect can be relied on to have stopped its machines by itself.
     *
     * @return what it said to the voter that heard it last; unless {@link Standing#TRUSTED} a take-over needs the BMC
     *     or an administrator's word besides
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Voters that promised in this round.
     *
     * @return how many; a majority of the set is needed
     */
    public int given() {
        return given.size();
    }

    /**
     * Voters that acknowledged the suspect a moment ago.
     *
     * @return how many object in this round
     */
    public int objections() {
        return objections.size();
    }

    private boolean counts(HostId voter) {
        return voters.contains(voter) && (!voter.equals(suspect) || !safeguards.contains(Safeguard.OTHERS_PROMISE));
    }

    private int needed() {
        return safeguards.contains(Safeguard.MAJORITY) ? voters.majority() : 1;
    }

    private boolean hopeless() {
        long able = voters.members().stream().filter(this::counts).count();
        return able - objections.size() < needed();
    }

    private void complete(long time) {
        if (given.size() < needed()) {
            return;
        }
        boolean rates = safeguards.contains(Safeguard.CLOCK_RATES);
        long newest = Long.MIN_VALUE;
        long heard = Long.MIN_VALUE;
        for (Given one : given.values()) {
            long age = one.promise().age();
            long acked = one.received() - (rates ? timing.leastAge(age) : age);
            newest = newest == Long.MIN_VALUE ? acked : Math.max(newest, acked);
            if (one.promise().standing() != Standing.UNKNOWN && (heard == Long.MIN_VALUE || acked > heard)) {
                heard = acked;
                standing = one.promise().standing();
            }
        }
        fence = newest + (rates ? timing.fence() : timing.lease());
        complete = true;
        opens = fence - time > 0 ? fence : time;
    }
}
