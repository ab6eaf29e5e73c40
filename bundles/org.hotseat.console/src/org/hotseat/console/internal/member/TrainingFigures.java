// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Trip;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/**
 * What simulated members tell: on one network, with small figures that differ a little from second to second. A host
 * that cannot be reached has lost its management plane only, so its lease goes on. On one thread.
 */
final class TrainingFigures {

    /** Version of every simulated agent. */
    static final String AGENT = "0.1.0";

    private static final long LEASE_MILLIS = 2000;
    private static final long PERIOD_MILLIS = 250;
    private static final int VOTERS = 5;

    private final Map<HostId, Instant> changed = new HashMap<>();
    private final Map<HostId, Boolean> reachable = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(1);

    Told told(HostId host, boolean reached, Instant now, OptionalLong revision) {
        note(host, reached, now);
        int number = Math.floorMod(host.hashCode(), 7);
        Duration left = Duration.ofMillis(LEASE_MILLIS - random.nextLong(PERIOD_MILLIS + 50));
        Duration age = reached ? Duration.ofMillis(random.nextLong(900)) : since(host, now);
        return new Told(host, Optional.of(age), Optional.of(new Told.Held(90 + number, left)),
                Trip.of(micros(100, 200)), reached ? Trip.of(micros(300, 400)) : Trip.LOST,
                Trip.of(micros(500, 400)), reached ? Optional.of(Duration.ofNanos(offset(number))) : Optional.empty(),
                revision, AGENT, List.of(), Optional.of(micros(300, 600)),
                Optional.of(5 + 5 * number));
    }

    private long offset(int number) {
        return (number - 3) * 250_000L + random.nextLong(100_000);
    }

    private Duration micros(long least, long more) {
        return Duration.ofNanos((least + random.nextLong(more)) * 1000);
    }

    private void note(HostId host, boolean reached, Instant now) {
        Boolean before = reachable.put(host, reached);
        if (before == null || before != reached) {
            changed.put(host, now);
        }
    }

    private Duration since(HostId host, Instant now) {
        return Duration.between(changed.getOrDefault(host, now), now);
    }

    Ladder ladder(HostId host, boolean reached, Instant now, Optional<String> bmc) {
        Duration since = since(host, now);
        Duration beat = Duration.ofMillis(random.nextLong(PERIOD_MILLIS));
        Optional<Duration> known = Optional.of(since);
        Rung management = reached
                ? new Rung(RungName.HEARTBEAT_A, RungState.HOLDS, known, new Rung.Beats(Optional.of(beat), 0))
                : new Rung(RungName.HEARTBEAT_A, RungState.BROKEN, known,
                        new Rung.Beats(known, since.toMillis() / PERIOD_MILLIS));
        Rung storage = new Rung(RungName.HEARTBEAT_B, RungState.HOLDS, Optional.empty(),
                new Rung.Beats(Optional.of(beat), 0));
        Rung lease = new Rung(RungName.LEASE, RungState.HOLDS, Optional.empty(), new Rung.Lease(Optional.of(beat),
                90 + Math.floorMod(host.hashCode(), 7), Duration.ofMillis(LEASE_MILLIS).minus(beat), VOTERS, true));
        Rung power = bmc.map(address -> new Rung(RungName.BMC, RungState.HOLDS, Optional.empty(),
                new Rung.Power(address, Optional.of(PowerNews.ON)))).orElse(new Rung(RungName.BMC, RungState.ABSENT,
                        Optional.empty(), new Rung.Nothing()));
        Rung agent = new Rung(RungName.AGENT, reached ? RungState.HOLDS : RungState.UNKNOWN, known,
                new Rung.Words(Optional.of(reached ? beat : since)));
        Optional<RungName> only = reached ? Optional.empty() : Optional.of(RungName.HEARTBEAT_B);
        return new Ladder(host, List.of(management, storage, lease, power, agent), new Verdict.Alive(beat, only));
    }
}
