// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;

/** A few actors with one clock in milliseconds, moved by hand; profile default: L 2000, D 250, g 250, S 1000. */
final class Stage {

    static final HostId A = new HostId("a");
    static final HostId B = new HostId("b");
    static final HostId C = new HostId("c");
    static final HostId H = new HostId("h");
    static final MachineId V = new MachineId(new UUID(0, 1));
    static final VoterSet ABC = new VoterSet(1, List.of(A, B, C));
    static final UUID BOOT = new UUID(1, 1);

    final Set<Safeguard> rules;
    final Timing timing = Profile.DEFAULT.timing();
    final Map<HostId, Voter> voters = new HashMap<>();
    HostLease lease;
    HostGuard guard;

    Stage(Set<Safeguard> rules) {
        this.rules = rules;
        for (HostId one : List.of(A, B, C)) {
            voters.put(one, new Voter(one, timing, VoterRecord.fresh(ns(-60_000), ABC), rules));
        }
        lease = new HostLease(H, timing, LeaseRecord.none(ABC), rules);
        guard = new HostGuard(lease, GuardRecord.EMPTY, rules);
        lease.granted(1, ns(-10));
    }

    static long ns(double millis) {
        return (long) (millis * 1e6);
    }

    /** The host sends at a time; the voters acknowledge and are heard at once. */
    Stage renewed(double at, HostId... by) {
        Renew renew = sent(at);
        for (HostId voter : by) {
            acked(renew, at, voter, at);
        }
        return this;
    }

    Renew sent(double at) {
        return (Renew) lease.due(ns(at), Trust.FULL).orElseThrow();
    }

    /** A renewal reaches a voter at a time, and its ACK the host at another. */
    boolean acked(Renew renew, double atVoter, HostId voter, double atHost) {
        return answer(voter, renew, atVoter).map(ack -> lease.ack(voter, ack, ns(atHost))).orElse(false);
    }

    Optional<Ack> answer(HostId voter, Renew renew, double at) {
        return say(voter, H, renew, at).stream().filter(Ack.class::isInstance).map(Ack.class::cast).findFirst();
    }

    List<Message> say(HostId voter, HostId from, Message message, double at) {
        return voters.get(voter).receive(new Envelope(from, BOOT, Role.KEEPER, Plane.STORAGE, 0, message), ns(at))
                .say();
    }

    Promises intent(long id, double at) {
        return intent(H, id, ABC, at);
    }

    Promises intent(HostId suspect, long id, VoterSet set, double at) {
        return new Promises(new Prepare(suspect, id, 1, set.version(), ns(at)), set, timing, ns(at), rules);
    }

    /** The leader asks a voter and hears it at once, if it answers. */
    Stage promise(Promises promises, HostId voter, double at) {
        if (promises.asked(ns(at)).contains(voter)) {
            say(voter, A, promises.request(), at).stream().filter(Promise.class::isInstance).map(Promise.class::cast)
                    .forEach(answer -> promises.answered(voter, answer, ns(at)));
        }
        return this;
    }

    /** A promise given long ago by somebody who has heard nothing for a minute. */
    static Promise deaf(Promises promises, double age) {
        Prepare asked = promises.request();
        return new Promise(asked.host(), asked.intent(), asked.voterSet(), asked.round(), true, ns(age),
                Standing.TRUSTED);
    }

    /** A voter's host boots: everything is forgotten. */
    Stage reboot(HostId voter, double at) {
        voters.put(voter, new Voter(voter, timing, VoterRecord.fresh(ns(at), ABC), rules));
        return this;
    }

    /** What must never be: open to others while it is valid. */
    String both(Promises promises, double at) {
        boolean open = promises.phase(ns(at)) == Promises.Phase.OPEN;
        return open && lease.state(ns(at)) == LeaseState.VALID ? "taken over at " + at + " ms from a valid lease" : "";
    }

    String both(Promises promises, double from, double to) {
        for (double at = from; at < to; at += 5) {
            String wrong = both(promises, at);
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return "";
    }
}
