// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.TimingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The state of the training group is decided by the product's own rules. */
class TrainingGroupTest {

    private static final Issuer PERSON = new Issuer("li", Role.ADMINISTRATOR, "li", "console", "");
    private static final Instant NOW = Instant.parse("2026-10-21T06:32:07Z");

    private final Workers workers = new ThreadWorkers();
    private final MirrorDesk desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connected("host-05", NOW,
            Duration.ofMillis(3)));
    private final TrainingState state = new TrainingState("North Ops", MonotonicClock.SYSTEM, desk);

    @AfterEach
    void end() {
        workers.close();
    }

    private static List<HostView> hosts() {
        return IntStream.rangeClosed(1, 16).mapToObj("host-%02d"::formatted).map(name -> new HostView(new HostId(name),
                name, LinkState.LIVE, NOW, Optional.empty(), Optional.empty(), 1, 1, 2, 1, 1, 1, false, false)).toList();
    }

    @Test
    void hasALeaderAndFiveVoters() {
        state.join(hosts());
        ClusterFacts facts = desk.facts();
        assertEquals(16, facts.members().size());
        assertEquals(MemberRole.LEADER, facts.member(new HostId("host-05")).map(MemberFacts::role).orElseThrow());
        assertEquals(MemberRole.VOTER, facts.member(new HostId("host-13")).map(MemberFacts::role).orElseThrow());
        assertEquals(5, facts.voters().orElseThrow().value().members().size());
        assertEquals(41, facts.leader().orElseThrow().term());
    }

    @Test
    void refusesTimesThatBreakARuleAndOldVersions() {
        state.join(hosts());
        long version = desk.facts().timing().orElseThrow().version();
        TimingSetting set = Profile.DEFAULT.timing().setting();
        TimingRecord broken = TimingRecord.of(new TimingSetting(set.lease(), set.period(), Duration.ofMillis(20),
                set.suspicion(), set.assumed()));
        CommandOutcome refused = state.give(new SetTiming(version, broken), PERSON);
        assertEquals("TIMING_BROKEN", assertInstanceOf(CommandOutcome.Refused.class, refused).refusal().reason());
        assertInstanceOf(CommandOutcome.Done.class, state.give(new SetTiming(version, TimingRecord.of(Profile.QUICK)),
                PERSON));
        CommandOutcome late = state.give(new SetTiming(version, TimingRecord.of(Profile.CALM)), PERSON);
        assertInstanceOf(CommandOutcome.Conflict.class, late);
        assertEquals(Optional.of(Profile.QUICK), desk.facts().timing().orElseThrow().value().profile());
    }

    @Test
    void keepsAccounts() {
        state.join(hosts());
        state.give(new SetAccount(0, new AccountRecord("wang.fang", Role.OPERATOR)), PERSON);
        assertEquals(List.of("wang.fang"), desk.facts().accounts().stream().map(one -> one.value().name()).toList());
    }

    @Test
    void aHostThatCannotBeReachedKeepsItsLeaseAndTurnsStale() {
        state.join(hosts());
        TrainingFigures figures = new TrainingFigures();
        HostId host = new HostId("host-13");
        figures.told(host, true, NOW, OptionalLong.of(1));
        figures.told(host, false, NOW.plusSeconds(1), OptionalLong.empty());
        Instant later = NOW.plusSeconds(48);
        desk.told(new Told.Sheet(later, List.of(figures.told(host, false, later, OptionalLong.empty())),
                List.of(figures.ladder(host, false, later, Optional.of("10.0.9.13, IPMI"))), Optional.of(later)));
        MemberFacts member = desk.facts().member(host).orElseThrow();
        assertEquals(Presence.STALE, member.presence());
        assertTrue(member.management().isLost());
        assertTrue(member.lease().isPresent());
    }
}
