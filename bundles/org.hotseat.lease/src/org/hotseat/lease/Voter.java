// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Ask;
import org.hotseat.lease.wire.Message.Beat;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;

/**
 * One vote about the leases of all hosts: acknowledges renewals, and promises the leader not to. Per host and intent:
 *
 * <pre>
 *  acknowledging ──PREPARE r──▶ promised r
 *        ▲                           │
 *        └── r is ended ── CANCEL &gt;= r, or a mirror at &gt;= r without r
 * </pre>
 *
 * Owned by the keeper's one thread. No I/O: the caller stores, then sends, what each method returns. A message it has
 * no business with is ignored.
 */
public final class Voter {

    private final HostId me;
    private final Timing timing;
    private final Set<Safeguard> safeguards;
    private final long started;
    private final Map<HostId, HostVote> votes = new TreeMap<>();
    private final Map<HostId, Map<Plane, Long>> heard = new HashMap<>();
    private VoterSet voters;

    /**
     * A vote that goes on or begins.
     *
     * @param me host of this voter
     * @param timing of the cluster
     * @param memory stored in this boot, else {@link VoterRecord#fresh}; it tells since when there is one, and so how
     *            long this voter is still silent
     */
    public Voter(HostId me, Timing timing, VoterRecord memory) {
        this(me, timing, memory, Safeguard.all());
    }

    Voter(HostId me, Timing timing, VoterRecord memory, Set<Safeguard> safeguards) {
        this.me = me;
        this.timing = timing;
        this.safeguards = safeguards;
        this.started = memory.started();
        this.voters = memory.voters();
        memory.votes().forEach(vote -> votes.put(vote.host(), vote));
    }

    /**
     * Somebody spoke.
     *
     * @param from accepted by the codec
     * @param time now
     * @return what to store and to say
     */
    public Answer receive(Envelope from, long time) {
        return switch (from.message()) {
            case Renew renew -> {
                hear(from, time);
                yield renew(from, renew, time);
            }
            case Beat beat -> {
                hear(from, time);
                yield Answer.SILENCE;
            }
            case Prepare prepare -> prepare(prepare, time);
            case Cancel cancel -> end(cancel.host(), cancel.intent());
            case Ask ask -> new Answer(Optional.empty(), seen(ask, time));
            case Ack ack -> Answer.SILENCE;
            case Nack nack -> Answer.SILENCE;
            case Promise promise -> Answer.SILENCE;
            case Seen seen -> Answer.SILENCE;
        };
    }

    /**
     * This host has renewed its lease by its own vote. Of a host that votes beside others those know; of the only voter
     * nobody else does, so it remembers itself, and the leader sees that it lives.
     *
     * @param incarnation of the lease
     * @param trust what its enforcers can do
     * @param time when it was renewed
     */
    public void renewed(long incarnation, Trust trust, long time) {
        if (voters.members().equals(List.of(me))) {
            votes.put(me, vote(me).acked(incarnation, HostVote.NO_BOOT, time, standing(trust)));
        }
    }

    /**
     * The mirror of the store has reached a revision: what is not an intent there is over, for all that was asked up to
     * it.
     *
     * @param host a host of the cluster
     * @param revision of the mirror
     * @param intent that stands against the host there
     * @return what to store
     */
    public Answer mirrored(HostId host, long revision, Optional<Long> intent) {
        return end(host, intent.map(standing -> standing - 1).orElse(revision));
    }

    /**
     * Another set votes.
     *
     * @param newer ignored unless newer; store its version before anything else is received
     * @return whether it was
     */
    public boolean adopt(VoterSet newer) {
        if (newer.version() <= voters.version()) {
            return false;
        }
        voters = newer;
        return true;
    }

    /**
     * Whether this voter keeps silent because it cannot know what it said before.
     *
     * @param time now
     * @return true for 2 L (1 + 2.05 e) after a start without memory, whatever restarts there are meanwhile
     */
    public boolean silent(long time) {
        return safeguards.contains(Safeguard.START_SILENCE) && time - started < timing.silence();
    }

    /**
     * All that must outlive the process.
     *
     * @return a snapshot; between two of them the votes of the answers suffice
     */
    public VoterRecord record() {
        return new VoterRecord(started, voters, List.copyOf(votes.values()));
    }

    private Answer renew(Envelope from, Renew renew, long time) {
        HostVote vote = vote(from.sender());
        if (silent(time) || renew.incarnation() < vote.incarnation()
                || renew.incarnation() == vote.incarnation() && !from.boot().equals(vote.boot())) {
            return Answer.SILENCE;
        }
        if (!sameSet(renew.voterSet())) {
            return new Answer(Optional.empty(), List.of(new Nack(renew.seq(), voters)));
        }
        if (safeguards.contains(Safeguard.PROMISE_KEPT) && vote.promisedIntent() != 0
                && renew.incarnation() <= vote.promisedUpTo()) {
            return Answer.SILENCE;
        }
        HostVote acked = vote.acked(renew.incarnation(), from.boot(), time, standing(renew.trust()));
        votes.put(from.sender(), acked);
        return Answer.of(acked, new Ack(renew.incarnation(), renew.seq()));
    }

    private static Standing standing(Trust trust) {
        return trust.trusted() ? Standing.TRUSTED : Standing.UNTRUSTED;
    }

    private Answer prepare(Prepare asked, long time) {
        HostVote vote = vote(asked.host());
        boolean mine = asked.host().equals(me) && safeguards.contains(Safeguard.OTHERS_PROMISE);
        if (silent(time) || mine || !sameSet(asked.voterSet()) || outdated(vote, asked.intent())) {
            return Answer.SILENCE;
        }
        if (vote.promisedIntent() != asked.intent() && vote.acked() && time - vote.lastAck() < 2 * timing.period()) {
            return new Answer(Optional.empty(), List.of(promise(asked, vote, false, time)));
        }
        HostVote promised = vote.promised(asked.intent(), asked.incarnation());
        votes.put(asked.host(), promised);
        return Answer.of(promised, promise(asked, promised, true, time));
    }

    private boolean outdated(HostVote vote, long intent) {
        return safeguards.contains(Safeguard.INTENT_NUMBERS)
                && (intent <= vote.endedIntent() || intent < vote.promisedIntent());
    }

    private Promise promise(Prepare asked, HostVote vote, boolean given, long time) {
        boolean counts = vote.acked() && (safeguards.contains(Safeguard.ALL_INCARNATIONS)
                || vote.incarnation() == asked.incarnation());
        long age = counts ? Math.min(time - vote.lastAck(), time - started) : time - started;
        return new Promise(asked.host(), asked.intent(), voters.version(), asked.round(), given, age,
                vote.standing());
    }

    private Answer end(HostId host, long intent) {
        HostVote vote = vote(host);
        boolean any = !safeguards.contains(Safeguard.INTENT_NUMBERS);
        HostVote ended = any ? vote.promised(0, 0) : vote.ended(intent);
        if (ended.equals(vote)) {
            return Answer.SILENCE;
        }
        votes.put(host, ended);
        return new Answer(Optional.of(ended), List.of());
    }

    private List<Message> seen(Ask ask, long time) {
        List<Message> pages = new ArrayList<>();
        List<Sighting> page = new ArrayList<>();
        for (HostVote vote : votes.values()) {
            page.add(sighting(vote, time));
            if (page.size() == Seen.MOST_SIGHTINGS) {
                pages.add(new Seen(ask.round(), voters.version(), page));
                page.clear();
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(new Seen(ask.round(), voters.version(), page));
        }
        return pages;
    }

    private Sighting sighting(HostVote vote, long time) {
        Map<Plane, Long> planes = heard.getOrDefault(vote.host(), Map.of());
        return new Sighting(vote.host(), vote.incarnation(), time - (vote.acked() ? vote.lastAck() : started),
                age(planes, Plane.MANAGEMENT, time), age(planes, Plane.STORAGE, time), vote.standing());
    }

    private static long age(Map<Plane, Long> planes, Plane plane, long time) {
        Long last = planes.get(plane);
        return last == null ? Sighting.NEVER : time - last;
    }

    private void hear(Envelope from, long time) {
        heard.computeIfAbsent(from.sender(), host -> new EnumMap<>(Plane.class)).put(from.plane(), time);
        votes.computeIfAbsent(from.sender(), HostVote::none);
    }

    private HostVote vote(HostId host) {
        return votes.getOrDefault(host, HostVote.none(host));
    }

    private boolean sameSet(long version) {
        return version == voters.version() || !safeguards.contains(Safeguard.VOTER_SET);
    }
}
