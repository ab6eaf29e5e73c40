// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.LeaseLeft;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Trip;
import org.hotseat.console.member.Versioned;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/** The cluster of the design's pictures: 16 hosts, a witness, and host-13 without its management plane. */
public final class NorthOps {

    /** The moment of the picture. */
    public static final Instant NOW = LocalDateTime.parse("2026-10-21T14:32:07.118").atZone(ZoneId.systemDefault())
            .toInstant();
    /** The host that lost a plane. */
    public static final HostId HOST = new HostId("host-13");

    private static final List<HostId> VOTERS = List.of(new HostId("host-01"), new HostId("host-05"),
            new HostId("host-09"), HOST, new HostId("witness-1"));

    private NorthOps() {
    }

    /** Everything. */
    public static ClusterFacts facts() {
        return facts(new Verdict.Alive(Duration.ofMillis(200), Optional.of(RungName.HEARTBEAT_B)));
    }

    /** With another verdict on the host. */
    public static ClusterFacts facts(Verdict verdict) {
        return facts(ladder(verdict));
    }

    /** With another verdict on the host, and another word of its controller. */
    public static ClusterFacts facts(Verdict verdict, Rung controller) {
        Ladder usual = ladder(verdict);
        return facts(new Ladder(HOST, usual.rungs().stream().map(rung -> rung.name() == RungName.BMC ? controller
                : rung).toList(), verdict));
    }

    private static ClusterFacts facts(Ladder ladder) {
        List<MemberFacts> members = new ArrayList<>();
        for (int number = 1; number <= 16; number++) {
            members.add(member("host-%02d".formatted(number)));
        }
        members.add(new MemberFacts(new HostId("witness-1"), "witness-1", MemberRole.WITNESS, Presence.RUNNING,
                Optional.of(NOW), Optional.empty(), Trip.NONE, Trip.of(Duration.ofNanos(600_000)), Trip.NONE,
                Optional.of(Duration.ofNanos(300_000)), OptionalLong.of(918_204), "1.4.2", 0, List.of()));
        return new ClusterFacts(new MemberLinkState.Connected("host-05", NOW, Duration.ofMillis(3)), "North Ops",
                918_204, Optional.of(new LeaderRecord(new HostId("host-05"), 7, 41)), members,
                Map.of(HOST, ladder), Optional.of(NOW), Map.of(),
                Optional.of(new Versioned<>(TimingRecord.of(Profile.DEFAULT), 3)),
                Optional.of(new Versioned<>(new VotersRecord(9, VOTERS, VOTERS), 12)), List.of(), List.of(),
                ClusterFacts.Measured.NOTHING);
    }

    private static MemberFacts member(String name) {
        HostId id = new HostId(name);
        boolean lost = id.equals(HOST);
        MemberRole role = name.equals("host-05") ? MemberRole.LEADER : VOTERS.contains(id) ? MemberRole.VOTER
                : MemberRole.HOST;
        return new MemberFacts(id, name, role, lost ? Presence.STALE : Presence.RUNNING, Optional.of(NOW),
                Optional.of(new LeaseLeft(Duration.ofMillis(1800), Duration.ofSeconds(2), 91)),
                Trip.of(Duration.ofNanos(200_000)), lost ? Trip.LOST : Trip.of(Duration.ofNanos(400_000)),
                Trip.of(Duration.ofNanos(800_000)), lost ? Optional.empty() : Optional.of(Duration.ofNanos(-300_000)),
                OptionalLong.of(lost ? 918_131 : 918_204), "1.4.2", lost ? 3 : 0, List.of());
    }

    /** The ladder of the host. */
    public static Ladder ladder(Verdict verdict) {
        Duration beat = Duration.ofMillis(300);
        Duration lost = Duration.ofSeconds(47);
        return new Ladder(HOST, List.of(
                new Rung(RungName.HEARTBEAT_A, RungState.BROKEN, Optional.of(lost),
                        new Rung.Beats(Optional.of(lost), 188)),
                new Rung(RungName.HEARTBEAT_B, RungState.HOLDS, Optional.of(Duration.ofSeconds(255)),
                        new Rung.Beats(Optional.of(beat), 0)),
                new Rung(RungName.LEASE, RungState.HOLDS, Optional.empty(), new Rung.Lease(Optional.of(
                        Duration.ofMillis(200)), 91, Duration.ofMillis(1800), 5, true)),
                new Rung(RungName.BMC, RungState.HOLDS, Optional.of(Duration.ofSeconds(46)),
                        new Rung.Power("10.20.9.13", Optional.of(PowerNews.ON))),
                new Rung(RungName.AGENT, RungState.UNKNOWN, Optional.of(lost), new Rung.Words(Optional.of(lost)))),
                verdict);
    }
}
