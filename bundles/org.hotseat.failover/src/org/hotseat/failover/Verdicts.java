// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Plane;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.state.ladder.Verdict.Ground;

/** What a situation means, as a value. */
final class Verdicts {

    private Verdicts() {
    }

    static Verdict of(Situation it, Timing timing) {
        return it.pursuit().map(pursuit -> pursued(it, pursuit)).orElseGet(() -> watched(it, timing));
    }

    private static Verdict pursued(Situation it, Pursuit one) {
        if (one.closing) {
            return new Verdict.Withdrawing(one.intent, one.taken.size());
        }
        if (it.poweredOff()) {
            return new Verdict.TakeoverOpen(one.intent, one.taken.size(), it.waiting().size(), Ground.POWER_OFF);
        }
        return switch (one.promises.phase(it.time())) {
            case ASKING -> new Verdict.WaitingForPromises(one.intent, one.promises.given(), one.voters.majority(),
                    one.promises.objections());
            case WAITING -> new Verdict.WaitingForFence(one.intent,
                    Duration.ofNanos(one.promises.fence().orElse(it.time()) - it.time()));
            case OPEN -> it.trusted() ? new Verdict.TakeoverOpen(one.intent, one.taken.size(), it.waiting().size(),
                    it.word().isPresent() ? Ground.WORD : Ground.PROMISES)
                    : new Verdict.NotTrusted(Duration.ofNanos(it.silence()), it.waiting().size());
            case OVER -> new Verdict.Withdrawing(one.intent, one.taken.size());
        };
    }

    private static Verdict watched(Situation it, Timing timing) {
        int answering = it.evidence().answering(it.voters(), it.time());
        if (answering < it.voters().majority()) {
            return new Verdict.NoMajority(answering, it.voters().majority());
        }
        boolean unknown = !it.evidence().knows(it.host()) || it.evidence().incarnation(it.host()) == 0;
        if (unknown && it.waiting().isEmpty() && it.apart().isEmpty()) {
            return new Verdict.NotJoined();
        }
        Duration silence = Duration.ofNanos(it.silence());
        if (unknown) {
            return lost(it, silence);
        }
        if (it.silence() <= 2 * timing.period()) {
            return new Verdict.Alive(silence, onlyPlane(it, timing));
        }
        if (it.silence() <= timing.suspicion()) {
            return new Verdict.Silent(silence, Duration.ofNanos(timing.suspicion()));
        }
        return lost(it, silence);
    }

    private static Verdict lost(Situation it, Duration silence) {
        if (it.accused()) {
            return new Verdict.Accused(silence);
        }
        List<Roster.Waiting> all = it.waiting().isEmpty() ? it.apart() : it.waiting();
        if (all.isEmpty()) {
            return new Verdict.NothingToTake(silence);
        }
        if (!it.useful()) {
            boolean apart = all.stream().allMatch(Roster.Waiting::apart);
            return new Verdict.NoStandby(all.get(0).machine(), all.size(), apart);
        }
        return it.trusted() ? new Verdict.LookingAround(silence)
                : new Verdict.NotTrusted(silence, it.waiting().size());
    }

    private static Optional<RungName> onlyPlane(Situation it, Timing timing) {
        boolean management = it.evidence().beat(it.host(), Plane.MANAGEMENT, it.time()) <= 2 * timing.period();
        boolean storage = it.evidence().beat(it.host(), Plane.STORAGE, it.time()) <= 2 * timing.period();
        if (management == storage) {
            return Optional.empty();
        }
        return Optional.of(management ? RungName.HEARTBEAT_A : RungName.HEARTBEAT_B);
    }
}
