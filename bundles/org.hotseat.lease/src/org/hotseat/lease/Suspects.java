// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.VoterSet;

/**
 * The leader's view of who has fallen silent, from what the voters report. A suspicion alone changes nothing: it leads
 * to an intent, and only promises make a take-over.
 *
 * <p>A leader accuses a host only after it has seen it alive, or has itself led for S while some voter remembers the
 * host, or for two periods when every other host is seen alive: then no outage that has just passed keeps it silent,
 * and the host of the leader before must not wait for longer. Only on the word of a majority that answers, and has
 * answered for S; never when it was stalled itself; and only while another host could take over, since an intent keeps
 * its host from coming back. So an outage that hits everybody costs nobody a machine. A host that no voter remembers
 * has not joined since they booted, and is not accused.
 *
 * <p>Owned by the leader's one thread; times are monotonic nanoseconds.
 */
public final class Suspects {

    /** A report and when it came. */
    private record Report(long received, long ackAge, long incarnation) {
        long ackedAt() {
            return received - ackAge;
        }
    }

    private final Timing timing;
    private final Set<Safeguard> safeguards;
    private final Map<HostId, Map<HostId, Report>> reports = new TreeMap<>();
    private final Map<HostId, Long> answered = new HashMap<>();
    private final Set<HostId> alive = new HashSet<>();
    private final Map<HostId, Long> settled = new HashMap<>();
    private final Map<HostId, Long> sparedUntil = new HashMap<>();
    private final long began;
    private long quietUntil;
    private long lastTurn;

    /**
     * A leader begins.
     *
     * @param timing of the cluster
     * @param time now
     */
    public Suspects(Timing timing, long time) {
        this(timing, time, Safeguard.all());
    }

    Suspects(Timing timing, long time, Set<Safeguard> safeguards) {
        this.timing = timing;
        this.safeguards = safeguards;
        this.began = time;
        this.quietUntil = time;
        this.lastTurn = time;
    }

    /**
     * A voter answered, with hosts or without.
     *
     * @param voter who
     * @param seen its sightings
     * @param time now
     */
    public void reported(HostId voter, Iterable<Sighting> seen, long time) {
        answered.put(voter, time);
        for (Sighting one : seen) {
            reports.computeIfAbsent(one.host(), host -> new HashMap<>()).put(voter,
                    new Report(time, one.ackAge(), one.incarnation()));
            if (one.ackAge() <= timing.suspicion() && one.incarnation() > 0) {
                alive.add(one.host());
            }
        }
    }

    /**
     * Looks around; call at least each period, first thing in the turn.
     *
     * @param voters the committed set
     * @param time now
     * @return who may be accused now; sorted. Never the only voter: nobody could promise anything about it
     */
    public Set<HostId> turn(VoterSet voters, long time) {
        boolean stalled = time - lastTurn > timing.period() + timing.stall();
        lastTurn = time;
        if (stalled && safeguards.contains(Safeguard.OWN_STALL)) {
            reports.clear();
            answered.clear();
            quietUntil = time + timing.suspicion();
        }
        boolean begins = time - began <= 2 * timing.period();
        if (!begins && !majorityAnswers(voters, time) && safeguards.contains(Safeguard.ISOLATION)) {
            quietUntil = time + timing.suspicion();
        }
        Set<HostId> suspects = new TreeSet<>();
        if (time - quietUntil < 0 || !majorityAnswers(voters, time)) {
            return suspects;
        }
        for (HostId host : reports.keySet()) {
            boolean votesAlone = voters.members().equals(List.of(host));
            if (!votesAlone && maySuspect(host, time) && silence(host, time) > timing.suspicion()
                    && anotherIsUsable(host, time)) {
                suspects.add(host);
            }
        }
        return suspects;
    }

    /**
     * Whether a host may be chosen as a standby.
     *
     * @param host any host
     * @param time now
     * @return it was seen alive since this leader leads, and not long ago
     */
    public boolean usable(HostId host, long time) {
        return alive.contains(host) && silence(host, time) <= timing.suspicion();
    }

    /**
     * Since when no voter that answers has acknowledged a host.
     *
     * @param host any host
     * @param time now
     * @return nanoseconds; {@link Sighting#NEVER} when nothing is known
     */
    public long silence(HostId host, long time) {
        return reports.getOrDefault(host, Map.of()).values().stream()
                .mapToLong(report -> time - report.ackedAt()).min().orElse(Sighting.NEVER);
    }

    /**
     * Everything of a host was taken over: it is not accused again before it has come back.
     *
     * @param host no longer of interest
     * @param incarnation which the intent covered
     */
    public void settled(HostId host, long incarnation) {
        settled.merge(host, incarnation, Math::max);
        alive.remove(host);
    }

    /**
     * An intent came to nothing: the host has S to acquire its lease again before it is accused again.
     *
     * @param host no longer under an intent
     * @param time now
     */
    public void spared(HostId host, long time) {
        sparedUntil.put(host, time + timing.suspicion());
    }

    /**
     * Whether an intent on a host can still lead to anything. End it when not: it keeps the host from coming back, and
     * leaders that change more often than a lease lasts would go on with it for ever.
     *
     * @param suspect under an intent
     * @param time now
     * @return false once this leader has led for S and no other host is usable
     */
    public boolean replaceable(HostId suspect, long time) {
        return time - began < timing.suspicion() || anotherIsUsable(suspect, time);
    }

    private boolean anotherIsUsable(HostId suspect, long time) {
        return !safeguards.contains(Safeguard.ISOLATION)
                || alive.stream().anyMatch(host -> !host.equals(suspect) && usable(host, time));
    }

    private boolean maySuspect(HostId host, long time) {
        long incarnation = reports.getOrDefault(host, Map.of()).values().stream().mapToLong(Report::incarnation).max()
                .orElse(0);
        Long spared = sparedUntil.get(host);
        if (spared != null && time - spared < 0) {
            return false;
        }
        boolean known = incarnation > settled.getOrDefault(host, 0L);
        long wait = isAloneSilent(host, time) ? 2 * timing.period() : timing.suspicion();
        boolean seen = alive.contains(host) || time - began >= wait;
        return known && seen || !safeguards.contains(Safeguard.SEEN_ALIVE);
    }

    private boolean isAloneSilent(HostId host, long time) {
        return reports.size() > 1 && reports.keySet().stream().allMatch(one -> one.equals(host) || usable(one, time));
    }

    private boolean majorityAnswers(VoterSet voters, long time) {
        return answered.entrySet().stream().filter(one -> voters.contains(one.getKey())
                && time - one.getValue() <= 2 * timing.period()).count() >= voters.majority();
    }
}
