// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterFacts.Measured;
import org.hotseat.console.member.ClusterFacts.Worst;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.LeaseLeft;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.MemberRole;
import org.hotseat.console.member.Presence;
import org.hotseat.console.member.Upkeep;
import org.hotseat.console.member.Versioned;
import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/** Makes what views show out of the state and what was told live. Pure. */
final class FactsMaker {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int JOURNAL_SHOWN = 200;

    private final StateView state;
    private final Map<HostId, Told> told;
    private final Map<HostId, Ladder> ladders;
    private final Optional<Instant> at;
    private final Optional<Instant> laddersAt;
    private final boolean judging;

    private FactsMaker(StateView state, Optional<Told.Sheet> live) {
        this.state = state;
        this.told = live.map(Told.Sheet::members).orElse(List.of()).stream()
                .collect(Collectors.toMap(Told::host, Function.identity(), (first, second) -> second));
        this.ladders = live.map(Told.Sheet::ladders).orElse(List.of()).stream()
                .collect(Collectors.toMap(Ladder::host, Function.identity(), (first, second) -> second));
        this.at = live.map(Told.Sheet::at);
        this.laddersAt = live.flatMap(Told.Sheet::laddersAt);
        this.judging = live.filter(now -> now.laddersAreFresh(FRESH)).isPresent();
    }

    static ClusterFacts make(StateView state, Optional<Told.Sheet> live, MemberLinkState link,
            Map<HostId, HostPaths> paths) {
        return new FactsMaker(state, live).facts(link, paths);
    }

    private ClusterFacts facts(MemberLinkState link, Map<HostId, HostPaths> paths) {
        List<MemberFacts> members = new ArrayList<>();
        state.all(Kinds.HOST).values().forEach(held -> members.add(member(held.value())));
        members.sort(Comparator.comparing(MemberFacts::name));
        List<JournalRecord> journal = new ArrayList<>();
        state.all(Kinds.JOURNAL).values().forEach(held -> journal.add(held.value()));
        return new ClusterFacts(link, state.find(Kinds.CLUSTER).map(Held::value).map(ClusterRecord::name).orElse(""),
                state.revision(), leader(), members, new HashMap<>(ladders), laddersAt, paths, versioned(Kinds.TIMING),
                versioned(Kinds.VOTERS), accounts(), journal.reversed().stream().limit(JOURNAL_SHOWN).toList(),
                measured());
    }

    private <T> Optional<Versioned<T>> versioned(Kind<T> kind) {
        return state.find(kind).map(held -> new Versioned<>(held.value(), held.version()));
    }

    private List<Versioned<AccountRecord>> accounts() {
        return state.all(Kinds.ACCOUNT).values().stream().map(held -> new Versioned<>(held.value(), held.version()))
                .toList();
    }

    private Optional<LeaderRecord> leader() {
        return state.find(Kinds.LEADER).map(Held::value);
    }

    private MemberFacts member(HostRecord host) {
        Told now = told.getOrDefault(host.id(), Told.nothing(host.id()));
        int owned = 0;
        for (Held<AuthorityRecord> held : state.all(Kinds.AUTHORITY).values()) {
            owned += held.value().owner().equals(host.id()) && !held.value().released() ? 1 : 0;
        }
        Optional<Instant> asOf = at.flatMap(moment -> now.age().map(moment::minus));
        String version = now.agent().isEmpty() ? host.agentVersion() : now.agent();
        return new MemberFacts(host.id(), host.name(), role(host), presence(now), asOf, lease(now), now.storage(),
                now.management(), now.business(), now.clock(), now.revision(), version, owned, now.doubts(),
                upkeep(host.id()));
    }

    private Upkeep upkeep(HostId host) {
        return state.find(Kinds.MAINTENANCE, host.value()).map(held -> switch (held.value().phase()) {
            case ON -> Upkeep.ON;
            case RETURNING -> Upkeep.RETURNING;
        }).orElse(Upkeep.NONE);
    }

    /** By its own word, or else by what the voters have told the leader. */
    private Optional<LeaseLeft> lease(Told now) {
        Optional<TimingRecord> timing = state.find(Kinds.TIMING).map(Held::value);
        Optional<Told.Held> held = isFresh(now) ? now.lease() : byVoters(now.host());
        return held.flatMap(known -> timing.map(times -> new LeaseLeft(
                known.left().isNegative() ? Duration.ZERO : known.left(), times.lease(), known.incarnation())));
    }

    private Optional<Told.Held> byVoters(HostId host) {
        Optional<Ladder> ladder = Optional.ofNullable(ladders.get(host)).filter(known -> judging);
        return ladder.flatMap(known -> known.rungs().stream().map(Rung::detail).filter(Rung.Lease.class::isInstance)
                .map(Rung.Lease.class::cast).filter(lease -> lease.incarnation() > 0)
                .map(lease -> new Told.Held(lease.incarnation(), lease.left())).findFirst());
    }

    private static boolean isFresh(Told now) {
        return now.age().filter(age -> age.compareTo(FRESH) <= 0).isPresent();
    }

    private MemberRole role(HostRecord host) {
        if (leader().filter(one -> one.host().equals(host.id())).isPresent()) {
            return MemberRole.LEADER;
        }
        boolean votes = state.find(Kinds.VOTERS).map(Held::value).map(VotersRecord::members).orElse(List.of())
                .contains(host.id());
        if (host.roles().contains(HostRole.WITNESS) && !host.roles().contains(HostRole.HOST)) {
            return MemberRole.WITNESS;
        }
        return votes ? MemberRole.VOTER : host.roles().contains(HostRole.HOST) ? MemberRole.HOST : MemberRole.BOARD;
    }

    private Presence presence(Told now) {
        Optional<Ladder> ladder = Optional.ofNullable(ladders.get(now.host())).filter(known -> judging);
        Optional<Presence> judged = ladder.flatMap(FactsMaker::judged);
        if (judged.isPresent()) {
            return judged.get();
        }
        if (now.age().isEmpty()) {
            return Presence.UNKNOWN;
        }
        if (!isFresh(now)) {
            return Presence.STALE;
        }
        boolean lost = now.management().isLost() || now.storage().isLost();
        boolean needsWord = !now.doubts().isEmpty() && ladder.filter(FactsMaker::hasController).isEmpty();
        return lost || needsWord ? Presence.AT_RISK : Presence.RUNNING;
    }

    private static boolean hasController(Ladder ladder) {
        return ladder.rungs().stream().anyMatch(rung -> rung.name() == RungName.BMC
                && (rung.state() == RungState.HOLDS || rung.state() == RungState.OFF));
    }

    private static Optional<Presence> judged(Ladder ladder) {
        return switch (ladder.verdict()) {
            case Verdict.NotTrusted doubted -> Optional.of(Presence.FAILED);
            case Verdict.NoStandby alone -> Optional.of(Presence.FAILED);
            case Verdict.Accused accused -> Optional.of(Presence.TAKING_OVER);
            case Verdict.WaitingForPromises wait -> Optional.of(Presence.TAKING_OVER);
            case Verdict.WaitingForFence wait -> Optional.of(Presence.TAKING_OVER);
            case Verdict.TakeoverOpen open -> Optional.of(Presence.TAKING_OVER);
            default -> Optional.empty();
        };
    }

    private Measured measured() {
        Optional<Worst<Duration>> wake = told.values().stream().filter(one -> one.wakeUp().isPresent())
                .max(Comparator.comparing(one -> one.wakeUp().orElse(Duration.ZERO)))
                .map(one -> new Worst<>(one.wakeUp().orElse(Duration.ZERO), name(one.host())));
        Optional<Worst<Integer>> rate = told.values().stream().filter(one -> one.clockRate().isPresent())
                .max(Comparator.comparing(one -> one.clockRate().orElse(0)))
                .map(one -> new Worst<>(one.clockRate().orElse(0), name(one.host())));
        return new Measured(rate, wake);
    }

    private String name(HostId host) {
        return state.find(Kinds.HOST, host.value()).map(Held::value).map(HostRecord::name).orElse(host.value());
    }
}
