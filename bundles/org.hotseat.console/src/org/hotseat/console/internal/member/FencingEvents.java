// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/**
 * Tells of hosts that the leader gives up on, one incident each: from the first suspicion by way of intent, promises
 * and fence to the take-over and the return. What comes of the journal joins it. Thread-safe; what passes between two
 * looks, a tenth of a second, is not told.
 */
final class FencingEvents {

    private static final double NANOS = 1e9;
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final EventLog events;
    private final Function<HostId, String> incidents;
    private final MonotonicClock clock;
    private final Map<HostId, Case> cases = new HashMap<>();

    /** How far the leader has come with a host, in its order. */
    private enum Phase {
        QUIET, LOST, CONTROLLER, ACCUSED, PROMISES, FENCE, TAKING, PERSON, TAKEN
    }

    /** A host that is given up on. */
    private static final class Case {
        private final String incident;
        private final long begun;
        private Phase phase = Phase.QUIET;
        private boolean settled;
        private int taken;

        Case(String incident, long begun) {
            this.incident = incident;
            this.begun = begun;
        }
    }

    /**
     * Has told nothing.
     *
     * @param events where it is told
     * @param incidents begins the incident of a host, if it has not begun, and names it
     * @param clock tells how long it took
     */
    FencingEvents(EventLog events, Function<HostId, String> incidents, MonotonicClock clock) {
        this.events = events;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** To which incident an entry of the journal belongs; empty for none. */
    synchronized String incident(JournalRecord entry) {
        Optional<String> host = switch (entry.code()) {
            case "HOST_INTENDED", "INTENT_ENDED", "HOST_VOUCHED" -> entry.arguments().stream().findFirst();
            case "MACHINE_TAKEN" -> entry.arguments().stream().skip(1).findFirst();
            default -> Optional.empty();
        };
        if (host.isEmpty()) {
            return "";
        }
        HostId id = new HostId(host.get());
        Case known = cases.computeIfAbsent(id, lost -> new Case(incidents.apply(lost), clock.nanos()));
        known.taken += entry.code().equals("MACHINE_TAKEN") ? 1 : 0;
        return known.incident;
    }

    /** Compares what the leader says now with what it said before. */
    synchronized void look(ClusterFacts facts) {
        boolean fresh = facts.asOf().filter(told -> Duration.between(told, clock.wall()).compareTo(FRESH) < 0)
                .isPresent();
        if (!facts.link().isLive() || !fresh) {
            return; // nobody says how it is now
        }
        for (MemberFacts member : facts.members()) {
            Ladder ladder = facts.ladders().get(member.host());
            if (ladder != null) {
                look(member, ladder);
            }
        }
    }

    private void look(MemberFacts member, Ladder ladder) {
        Case known = cases.get(member.host());
        Optional<Phase> now = phase(ladder).filter(phase -> phase != Phase.CONTROLLER || known == null
                || known.phase != Phase.PERSON); // it was asked for already
        if (now.isEmpty() || known == null && now.get() == Phase.QUIET) {
            return;
        }
        Case one = known == null ? new Case(incidents.apply(member.host()), clock.nanos()) : known;
        cases.put(member.host(), one);
        if (one.phase == Phase.QUIET && now.get() != Phase.QUIET) {
            tell(member, one, Severity.ERROR, NLS.bind(Messages.fenceLost, member.name()), cause(ladder), Role.CHANGE);
        }
        if (now.get() != one.phase) {
            one.phase = now.get();
            step(member, ladder, one);
        }
    }

    private static Optional<Phase> phase(Ladder ladder) {
        return switch (ladder.verdict()) {
            case Verdict.Alive alive -> Optional.of(Phase.QUIET);
            case Verdict.Accused accused -> Optional.of(Phase.ACCUSED);
            case Verdict.WaitingForPromises wait -> Optional.of(Phase.PROMISES);
            case Verdict.WaitingForFence wait -> Optional.of(Phase.FENCE);
            case Verdict.TakeoverOpen open -> Optional.of(Phase.TAKING);
            case Verdict.NotTrusted doubted -> Optional.of(ladder.asksController() ? Phase.CONTROLLER : Phase.PERSON);
            case Verdict.NoStandby alone -> Optional.of(Phase.PERSON);
            case Verdict.NothingToTake nothing -> Optional.of(Phase.TAKEN);
            default -> Optional.empty();
        };
    }

    private void step(MemberFacts member, Ladder ladder, Case one) {
        String name = member.name();
        switch (ladder.verdict()) {
            case Verdict.Accused accused -> step(member, one, NLS.bind(Messages.fenceAccused, name), cause(ladder));
            case Verdict.WaitingForPromises wait -> step(member, one, NLS.bind(Messages.fencePromises, new Object[] {
                name, wait.given(), wait.needed() }), "");
            case Verdict.WaitingForFence wait -> step(member, one, NLS.bind(Messages.fenceFence, name,
                    seconds(wait.left())), "");
            case Verdict.TakeoverOpen open -> step(member, one, NLS.bind(Messages.fenceOpen, name), ground(
                    open.because()));
            case Verdict.NotTrusted doubted -> doubted(member, ladder, one);
            case Verdict.NoStandby alone -> tell(member, one, Severity.ERROR, NLS.bind(alone.apart()
                    ? Messages.fenceApart : Messages.fenceAlone, name), alone.apart() ? Messages.fenceApartWhy : "",
                    Role.STEP);
            default -> settled(member, ladder, one);
        }
    }

    private void doubted(MemberFacts member, Ladder ladder, Case one) {
        if (one.phase == Phase.CONTROLLER) {
            step(member, one, NLS.bind(Messages.fenceController, member.name()), "");
        } else {
            tell(member, one, Severity.ERROR, NLS.bind(Messages.fenceWord, member.name()), ladder.power()
                    .flatMap(Rung.Power::news).map(FencingEvents::why).orElse(Messages.fenceWordWhy), Role.STEP);
        }
    }

    /** Why its controller does not spare a person the answer. */
    private static String why(PowerNews news) {
        return switch (news) {
            case REFUSED -> Messages.fenceRefused;
            case UNABLE -> Messages.fenceUnable;
            case OTHERS -> Messages.fenceOthers;
            case ORDERED -> Messages.fenceLame;
            case ON, OFF_ONCE, OFF, SILENT -> Messages.fenceWordWhy;
        };
    }

    /** The take-over is over, or the host is back. */
    private void settled(MemberFacts member, Ladder ladder, Case one) {
        String took = seconds(Duration.ofNanos(clock.nanos() - one.begun));
        if (one.phase == Phase.QUIET) {
            tell(member, one, Severity.INFO, NLS.bind(Messages.fenceBack, member.name(), took), "", Role.STEP);
            cases.remove(member.host());
        } else if (!one.settled) {
            one.settled = true;
            String text = one.taken == 0 ? NLS.bind(Messages.fenceNothing, member.name())
                    : NLS.bind(Messages.fenceTaken, new Object[] { member.name(), one.taken, took });
            tell(member, one, Severity.WARNING, text, cause(ladder), Role.RESULT);
        }
    }

    private void step(MemberFacts member, Case one, String text, String why) {
        tell(member, one, Severity.WARNING, text, why, Role.STEP);
    }

    private void tell(MemberFacts member, Case one, Severity severity, String text, String why, Role role) {
        events.add(severity, new Subject(Subject.Kind.HOST, member.host().value(), member.name()), text, why,
                Setting.NONE.in(one.incident).as(role).at(member.name()));
    }

    private static String ground(Verdict.Ground ground) {
        return switch (ground) {
            case PROMISES -> Messages.groundPromises;
            case POWER_OFF -> Messages.groundPower;
            case WORD -> Messages.groundWord;
        };
    }

    /** Which rungs are broken. */
    private static String cause(Ladder ladder) {
        List<String> broken = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            if (rung.state() == RungState.BROKEN || rung.state() == RungState.OFF) {
                broken.add(word(rung.name()));
            }
        }
        return broken.isEmpty() ? "" : NLS.bind(Messages.fenceCause, String.join(Messages.comma, broken));
    }

    private static String word(RungName name) {
        return switch (name) {
            case HEARTBEAT_A -> Messages.rungManagement;
            case HEARTBEAT_B -> Messages.rungStorage;
            case LEASE -> Messages.rungLease;
            case BMC -> Messages.rungPower;
            case AGENT -> Messages.rungAgent;
        };
    }

    private static String seconds(Duration span) {
        return "%.1f s".formatted(Math.max(0, span.toNanos()) / NANOS);
    }
}
