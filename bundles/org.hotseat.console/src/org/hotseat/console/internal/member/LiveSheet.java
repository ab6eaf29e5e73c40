// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.Doubt;
import org.hotseat.console.member.Trip;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Trust;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.ladder.Ladder;

/** Collects what was told of each host and makes one sheet of it. Thread-safe. */
final class LiveSheet {

    private static final Duration SILENT = Duration.ofSeconds(3);
    private static final Duration AGING = Duration.ofSeconds(1);

    private final Map<HostId, Heard> heard = new HashMap<>();
    private boolean news;
    private Instant last = Instant.EPOCH;

    /** What came last, and when the host itself said something last. */
    private record Heard(LiveReport report, Instant at, Optional<Instant> itself) {
    }

    /** What another agent told before stays, until this one knows better. */
    synchronized void add(LiveReport report, Instant now) {
        Heard before = heard.get(report.host());
        Optional<Instant> itself = report.connected() && report.facts().isPresent() ? Optional.of(now)
                : before == null ? Optional.empty() : before.itself();
        heard.put(report.host(), new Heard(report, now, itself));
        news = true;
    }

    /** One sheet of everything; empty when nothing came since the last one, which was less than a second ago. */
    synchronized Optional<Told.Sheet> next(Instant now, Optional<HostId> leader) {
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        if (!news && Duration.between(last, now).compareTo(AGING) < 0) {
            return Optional.empty();
        }
        news = false;
        last = now;
        List<Told> told = new ArrayList<>();
        List<Ladder> ladders = List.of();
        Optional<Instant> laddersAt = Optional.empty();
        for (Heard one : heard.values()) {
            told.add(told(one, now, leader));
            boolean leads = leader.filter(one.report().host()::equals).isPresent();
            if (leads && one.report().facts().isPresent()) {
                ladders = one.report().facts().get().ladders();
                laddersAt = one.itself();
            }
        }
        return Optional.of(new Told.Sheet(now, told, ladders, laddersAt));
    }

    /** The last word of each host about the copies that it makes or takes in. */
    synchronized List<Copies.Told> copies() {
        List<Copies.Told> all = new ArrayList<>();
        for (Heard one : heard.values()) {
            one.report().facts().ifPresent(facts -> facts.replications().forEach(live -> all.add(new Copies.Told(one
                    .report().host(), one.itself().orElse(one.at()), live))));
        }
        return all;
    }

    /** What each host said of itself last. */
    synchronized Map<HostId, HostLive> hosts() {
        Map<HostId, HostLive> all = new HashMap<>();
        heard.forEach((host, one) -> one.report().facts().ifPresent(facts -> all.put(host, facts)));
        return all;
    }

    private static Told told(Heard one, Instant now, Optional<HostId> leader) {
        LiveReport report = one.report();
        Optional<Duration> age = one.itself().map(at -> Duration.between(at, now));
        if (report.facts().isEmpty()) {
            return Told.nothing(report.host()).aged(age);
        }
        HostLive facts = report.facts().get();
        Optional<HostLive.LeaseLive> lease = facts.lease();
        return new Told(report.host(), age, lease.filter(held -> held.incarnation() > 0)
                .map(held -> new Told.Held(held.incarnation(), held.left())), trip(facts, Plane.STORAGE, leader),
                trip(facts, Plane.MANAGEMENT, leader), business(facts, leader), facts.clockAhead(),
                OptionalLong.of(facts.revision()), facts.version(), lease.map(HostLive.LeaseLive::trust)
                        .map(LiveSheet::doubts).orElse(List.of()),
                lease.flatMap(HostLive.LeaseLive::worstWake), lease.flatMap(HostLive.LeaseLive::clockRate));
    }

    /** The way to the leader, or else the quickest one; lost when nothing comes that way from anybody. */
    private static Trip trip(HostLive facts, Plane plane, Optional<HostId> leader) {
        List<HostLive.Path> paths = facts.paths().stream().filter(path -> path.plane() == plane).toList();
        if (paths.isEmpty()) {
            return Trip.NONE;
        }
        Optional<Duration> toLeader = paths.stream().filter(path -> leader.filter(path.to()::equals).isPresent())
                .filter(LiveSheet::alive).flatMap(path -> path.roundTrip().stream()).findFirst();
        Optional<Duration> best = paths.stream().filter(LiveSheet::alive).flatMap(path -> path.roundTrip().stream())
                .min(Duration::compareTo);
        boolean known = paths.stream().anyMatch(path -> path.age().isPresent() || path.roundTrip().isPresent());
        return known ? new Trip(true, toLeader.or(() -> best)) : Trip.NONE;
    }

    /** Likewise on the plane of the guests, where each way has the outcome of its last try only. */
    private static Trip business(HostLive facts, Optional<HostId> leader) {
        List<HostLive.BusinessPath> paths = facts.business();
        if (paths.isEmpty()) {
            return Trip.NONE;
        }
        Optional<Duration> toLeader = paths.stream().filter(path -> leader.filter(path.to()::equals).isPresent())
                .flatMap(path -> path.roundTrip().stream()).findFirst();
        return new Trip(true, toLeader.or(() -> paths.stream().flatMap(path -> path.roundTrip().stream())
                .min(Duration::compareTo)));
    }

    private static boolean alive(HostLive.Path path) {
        return path.age().filter(age -> age.compareTo(SILENT) <= 0).isPresent();
    }

    private static List<Doubt> doubts(Trust trust) {
        List<Doubt> found = new ArrayList<>();
        add(found, trust.realTime(), Doubt.NO_REAL_TIME);
        add(found, trust.freezes(), Doubt.CANNOT_FREEZE);
        add(found, trust.kills(), Doubt.CANNOT_KILL);
        add(found, trust.secondEnforcer(), Doubt.NO_SECOND);
        add(found, trust.placed(), Doubt.NOT_PLACED);
        add(found, trust.punctual(), Doubt.LATE);
        return found;
    }

    private static void add(List<Doubt> found, boolean met, Doubt doubt) {
        if (!met) {
            found.add(doubt);
        }
    }

    /** Puts what is told of hosts on the sheet. */
    static final class Listener implements FeedListener<LiveReport> {

        private static final Logger LOG = System.getLogger(Listener.class.getName());

        private final LiveSheet sheet;
        private final MonotonicClock clock;

        Listener(LiveSheet sheet, MonotonicClock clock) {
            this.sheet = sheet;
            this.clock = clock;
        }

        @Override
        public void reset(String why) {
            LOG.log(Level.TRACE, "live figures begin anew: {0}", why); // each report replaces what is known of its host
        }

        @NonNullByDefault({}) // the type parameter is not constrained
        @Override
        public void change(long number, LiveReport report) {
            sheet.add(report, clock.wall());
        }

        @Override
        public void level(Position reached) {
            LOG.log(Level.TRACE, "live figures up to {0}", reached); // which mean nothing to another agent
        }

        @Override
        public void ended(Failure failure) {
            LOG.log(Level.DEBUG, "live figures end: {0}", failure.text());
        }
    }
}
