// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Doubt;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.PathChange;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.console.member.Upkeep;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.junit.jupiter.api.Test;

/** What views show, out of the state and what was told. */
class FactsMakerTest {

    private static final HostId HOST = new HostId("h1");
    private static final Instant NOW = Instant.parse("2026-10-21T06:32:07Z");
    private static final MemberLinkState LINK = new MemberLinkState.Connected("h1", NOW, Duration.ZERO);

    private static StateMap state() {
        StateMap state = new StateMap();
        HostRecord host = new HostRecord(HOST, "h1", Set.of(HostRole.HOST), "127.0.0.1", Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1", SchemaRange.OURS);
        state.put(Kinds.HOST.key("h1"), 1, Kinds.HOST.write(host), 1);
        return state;
    }

    private static Ladder ladder(RungState beat, Duration since, Verdict verdict) {
        return new Ladder(HOST, List.of(new Rung(RungName.HEARTBEAT_A, beat, Optional.of(since), new Rung.Nothing())),
                verdict);
    }

    private static Presence presence(Optional<Duration> age, Verdict verdict) {
        Told told = Told.nothing(HOST).aged(age);
        return presence(told, verdict, NOW);
    }

    private static Presence presence(Told told, Verdict verdict, Instant laddersAt) {
        Told.Sheet live = new Told.Sheet(NOW, List.of(told), List.of(ladder(RungState.HOLDS, Duration.ZERO, verdict)),
                Optional.of(laddersAt));
        ClusterFacts facts = FactsMaker.make(state(), Optional.of(live), LINK, Map.of());
        return facts.member(HOST).orElseThrow().presence();
    }

    @Test
    void anOldVerdictDecidesNothing() {
        Told fresh = Told.nothing(HOST).aged(Optional.of(Duration.ZERO));
        Verdict over = new Verdict.WaitingForFence(3, Duration.ZERO);
        assertEquals(Presence.RUNNING, presence(fresh, over, NOW.minusSeconds(10)));
    }

    @Test
    void aHostThatNeedsAWordIsAtRisk() {
        Told doubted = new Told(HOST, Optional.of(Duration.ZERO), Optional.empty(), Trip.NONE, Trip.NONE, Trip.NONE,
                Optional.empty(), OptionalLong.empty(), "", List.of(Doubt.NO_REAL_TIME), Optional.empty(),
                Optional.empty());
        assertEquals(Presence.AT_RISK, presence(doubted, new Verdict.NotJoined(), NOW));
    }

    @Test
    void aHostTellsWhetherItIsInMaintenance() {
        StateMap state = state();
        assertEquals(Upkeep.NONE, upkeep(state));
        for (MaintenanceRecord.Phase phase : MaintenanceRecord.Phase.values()) {
            state.put(Kinds.MAINTENANCE.key("h1"), 1, Kinds.MAINTENANCE.write(new MaintenanceRecord(HOST, phase, "anna",
                    NOW, List.of())), 2);
            assertEquals(phase.name(), upkeep(state).name());
        }
    }

    private static Upkeep upkeep(StateMap state) {
        return FactsMaker.make(state, Optional.empty(), LINK, Map.of()).member(HOST).orElseThrow().upkeep();
    }

    @Test
    void presenceFollowsTheVerdictFirst() {
        Verdict alive = new Verdict.Alive(Duration.ZERO, Optional.empty());
        assertEquals(Presence.RUNNING, presence(Optional.of(Duration.ZERO), alive));
        assertEquals(Presence.STALE, presence(Optional.of(Duration.ofSeconds(4)), alive));
        assertEquals(Presence.UNKNOWN, presence(Optional.empty(), alive));
        assertEquals(Presence.TAKING_OVER, presence(Optional.empty(), new Verdict.WaitingForFence(3, Duration.ZERO)));
        assertEquals(Presence.FAILED, presence(Optional.of(Duration.ZERO), new Verdict.NotTrusted(Duration.ZERO, 2)));
    }

    @Test
    void pathsKeepWhenARungChanged() {
        Verdict any = new Verdict.NotJoined();
        HostPaths first = HostPaths.begin(ladder(RungState.HOLDS, Duration.ofHours(1), any), NOW);
        Instant later = NOW.plusSeconds(60);
        HostPaths broken = first.with(ladder(RungState.BROKEN, Duration.ofSeconds(47), any), later, NOW);
        assertEquals(List.of(new PathChange(RungName.HEARTBEAT_A, NOW, RungState.HOLDS),
                new PathChange(RungName.HEARTBEAT_A, later.minusSeconds(47), RungState.BROKEN)), broken.changes());
        assertSame(broken, broken.with(ladder(RungState.BROKEN, Duration.ofSeconds(48), any), later, NOW));
        HostPaths back = broken.with(ladder(RungState.HOLDS, Duration.ZERO, any), later.plusSeconds(900),
                later.plusSeconds(300));
        assertEquals(2, back.changes().size(), "what ended before the past is forgotten");
    }
}
