// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;

/** Draws ladders, and remembers since when each rung is as it is. Owned by the leader's one thread. */
final class LadderMaker {

    private static final long AGENT_SPEAKS = Duration.ofSeconds(3).toNanos();

    /** Since when a rung is as it is; false while nobody saw it otherwise. */
    private record Since(RungState state, boolean seen, long at) {
    }

    private final Timing timing;
    private final Map<HostId, Map<RungName, Since>> memory = new HashMap<>();
    private final Map<HostId, Long> agents = new HashMap<>();

    LadderMaker(Timing timing) {
        this.timing = timing;
    }

    void agentHeard(HostId host, long time) {
        agents.put(host, time);
    }

    Ladder make(Situation it, HostRecord host) {
        return new Ladder(it.host(), List.of(beats(it, RungName.HEARTBEAT_A, Plane.MANAGEMENT),
                beats(it, RungName.HEARTBEAT_B, Plane.STORAGE), lease(it), power(it, host), agent(it)),
                Verdicts.of(it, timing));
    }

    private Rung beats(Situation it, RungName name, Plane plane) {
        long age = it.evidence().beat(it.host(), plane, it.time());
        boolean never = age == Sighting.NEVER;
        boolean late = age > 2 * timing.period();
        RungState state = never ? RungState.UNKNOWN : late ? RungState.BROKEN : RungState.HOLDS;
        long missed = never || !late ? 0 : age / timing.period();
        return rung(it, name, state, new Rung.Beats(span(age), missed));
    }

    private Rung lease(Situation it) {
        long age = it.evidence().silence(it.host(), it.time());
        long incarnation = it.evidence().incarnation(it.host());
        boolean never = age == Sighting.NEVER || incarnation == 0;
        RungState state = never ? RungState.UNKNOWN : age <= timing.lease() ? RungState.HOLDS : RungState.BROKEN;
        Duration left = never ? Duration.ZERO : Duration.ofNanos(timing.lease() - age);
        return rung(it, RungName.LEASE, state, new Rung.Lease(never ? Optional.empty() : span(age), incarnation, left,
                it.voters().members().size(), it.trusted()));
    }

    private Rung power(Situation it, HostRecord host) {
        if (it.poweredOff()) {
            return rung(it, RungName.BMC, RungState.OFF, powerOf(it, host));
        }
        RungState state = it.power().map(LadderMaker::stateOf).orElse(RungState.UNKNOWN);
        return rung(it, RungName.BMC, host.bmc().isPresent() ? state : RungState.ABSENT, powerOf(it, host));
    }

    /** What is not written down yet is not off. */
    private static RungState stateOf(PowerNews news) {
        return switch (news) {
            case ON -> RungState.HOLDS;
            case ORDERED, OFF_ONCE, OFF, UNABLE -> RungState.UNKNOWN;
            case REFUSED, SILENT, OTHERS -> RungState.BROKEN;
        };
    }

    private static Rung.Detail powerOf(Situation it, HostRecord host) {
        return host.bmc().map(bmc -> (Rung.Detail) new Rung.Power(bmc.address(), it.power()))
                .orElseGet(Rung.Nothing::new);
    }

    private Rung agent(Situation it) {
        Long heard = it.leads() ? Long.valueOf(it.time()) : agents.get(it.host());
        if (heard == null) {
            return rung(it, RungName.AGENT, RungState.UNKNOWN, new Rung.Words(Optional.empty()));
        }
        long age = it.time() - heard;
        return rung(it, RungName.AGENT, age <= AGENT_SPEAKS ? RungState.HOLDS : RungState.BROKEN,
                new Rung.Words(span(age)));
    }

    private Rung rung(Situation it, RungName name, RungState state, Rung.Detail detail) {
        Map<RungName, Since> ofHost = memory.computeIfAbsent(it.host(), host -> new EnumMap<>(RungName.class));
        Since now = ofHost.compute(name, (key, old) -> old != null && old.state() == state ? old
                : new Since(state, old != null, it.time()));
        return new Rung(name, state, now.seen() ? span(it.time() - now.at()) : Optional.empty(), detail);
    }

    private static Optional<Duration> span(long nanos) {
        return nanos == Sighting.NEVER ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }
}
