// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.members.model.DecisionText.Kind;

/** Puts a verdict into words. Pure, but for the language of this process. */
final class Decisions {

    private final ClusterFacts facts;
    private final MemberFacts member;
    private final Ladder ladder;

    private Decisions(ClusterFacts facts, MemberFacts member, Ladder ladder) {
        this.facts = facts;
        this.member = member;
        this.ladder = ladder;
    }

    static DecisionText of(ClusterFacts facts, MemberFacts member, Ladder ladder) {
        return new Decisions(facts, member, ladder).text();
    }

    /** Nobody tells how it is now. */
    static DecisionText old(Instant asOf, Instant now) {
        return new DecisionText(Kind.WATCHING, NLS.bind(Messages.vOld, Formats.time(asOf, now)),
                List.of(Messages.vOldMore));
    }

    private DecisionText text() {
        String host = member.name();
        return switch (ladder.verdict()) {
            case Verdict.Alive alive -> quiet(alive(host, alive));
            case Verdict.NotJoined none -> quiet(NLS.bind(Messages.vNotJoined, host));
            case Verdict.NothingToTake nothing -> quiet(bind(Messages.vNothingToTake, host, nothing.silent()));
            case Verdict.Silent silent -> watching(NLS.bind(Messages.vSilent, new Object[] { host,
                    Spans.spoken(silent.silent()), Spans.spoken(silent.suspected()) }));
            case Verdict.LookingAround looking -> watching(bind(Messages.vLookingAround, host, looking.silent()));
            case Verdict.NoMajority few -> person(NLS.bind(Messages.vNoMajority, new Object[] { host,
                    few.answering(), few.needed() }), needs());
            case Verdict.NotTrusted doubted -> doubted(host, doubted);
            case Verdict.NoStandby alone -> alone.apart() ? person(NLS.bind(Messages.vApart, host),
                    NLS.bind(Messages.apartWait, host, alone.machines()))
                    : person(NLS.bind(Messages.vNoStandby, host), NLS.bind(Messages.standbyGone, alone.machines()));
            default -> takingOver(host);
        };
    }

    /** A person is asked for when the controller will not do, and is told what is wrong with it. */
    private DecisionText doubted(String host, Verdict.NotTrusted doubted) {
        boolean asked = ladder.asksController();
        String title = asked ? Messages.vController : Messages.vNotTrusted;
        return new DecisionText(asked ? Kind.TAKING_OVER : Kind.NEEDS_PERSON, bind(title, host, doubted.silent()),
                List.of(ControllerWords.of(ladder), NLS.bind(Messages.needsWord, doubted.machines()), now()));
    }

    private DecisionText takingOver(String host) {
        return switch (ladder.verdict()) {
            case Verdict.Accused accused -> taking(bind(Messages.vAccused, host, accused.silent()), needs());
            case Verdict.WaitingForPromises wait -> taking(NLS.bind(Messages.vPromises, new Object[] { host,
                    wait.given(), wait.needed() }), intent(wait.intent()) + (wait.objections() == 0 ? ""
                            : ' ' + NLS.bind(Messages.objections, wait.objections())));
            case Verdict.WaitingForFence wait -> taking(bind(Messages.vFence, host, wait.left()),
                    intent(wait.intent()));
            case Verdict.TakeoverOpen open -> taking(NLS.bind(ground(open.because()), host), intent(open.intent())
                    + ' ' + NLS.bind(Messages.takenSoFar, open.taken(), open.left()));
            case Verdict.Withdrawing back -> watching(NLS.bind(Messages.vWithdrawing, host));
            default -> watching(NLS.bind(Messages.vUnknown, host));
        };
    }

    private static String alive(String host, Verdict.Alive alive) {
        if (alive.plane().isEmpty()) {
            return bind(Messages.vAlive, host, alive.age());
        }
        String plane = alive.plane().get() == RungName.HEARTBEAT_A ? Messages.onManagement : Messages.onStorage;
        return NLS.bind(Messages.vAliveOn, new Object[] { host, Spans.spoken(alive.age()), plane });
    }

    private static String ground(Verdict.Ground ground) {
        return switch (ground) {
            case PROMISES -> Messages.vOpenPromises;
            case POWER_OFF -> Messages.vOpenPower;
            case WORD -> Messages.vOpenWord;
        };
    }

    private static String bind(String sentence, String host, Duration span) {
        return NLS.bind(sentence, host, Spans.spoken(span));
    }

    private static String intent(long number) {
        return NLS.bind(Messages.intentNumber, number);
    }

    private DecisionText quiet(String title) {
        boolean both = state(RungName.HEARTBEAT_A) == RungState.HOLDS && state(RungName.HEARTBEAT_B)
                != RungState.BROKEN;
        List<String> lines = new ArrayList<>(both ? List.of(needs(), machines(true))
                : List.of(needs(), now() + ' ' + machines(false)));
        if (!member.doubts().isEmpty() && state(RungName.BMC) != RungState.HOLDS) {
            lines.add(new MemberRow(member, true).doubts() + '.');
        }
        return new DecisionText(Kind.QUIET, title, lines);
    }

    private DecisionText watching(String title) {
        return new DecisionText(Kind.WATCHING, title, List.of(needs(), now()));
    }

    private DecisionText taking(String title, String why) {
        return new DecisionText(Kind.TAKING_OVER, title, List.of(why, now()));
    }

    private DecisionText person(String title, String why) {
        List<String> lines = new ArrayList<>(List.of(why));
        lines.add(now());
        return new DecisionText(Kind.NEEDS_PERSON, title, lines);
    }

    private String needs() {
        if (facts.timing().isEmpty() || facts.voters().isEmpty()) {
            return Messages.needsUnknown;
        }
        int voters = facts.voters().get().value().members().size();
        return NLS.bind(Messages.needs, new Object[] { Spans.spoken(facts.timing().get().value().suspicion()),
            voters / 2 + 1, voters });
    }

    private String now() {
        boolean met = state(RungName.BMC) == RungState.OFF || state(RungName.HEARTBEAT_A) != RungState.HOLDS
                && state(RungName.HEARTBEAT_B) != RungState.HOLDS && state(RungName.LEASE) != RungState.HOLDS;
        return NLS.bind(Messages.nowRungs, new Object[] { word(state(RungName.HEARTBEAT_A)),
            word(state(RungName.HEARTBEAT_B)), met ? Messages.met : Messages.notMet });
    }

    private String machines(boolean well) {
        int count = member.machines();
        if (count == 0) {
            return Messages.ownsNone;
        }
        if (count == 1) {
            return well ? Messages.runsWellOne : Messages.runsOnOne;
        }
        return NLS.bind(well ? Messages.runsWell : Messages.runsOn, count);
    }

    private RungState state(RungName name) {
        return ladder.rungs().stream().filter(rung -> rung.name() == name).map(Rung::state).findFirst()
                .orElse(RungState.UNKNOWN);
    }

    static String word(RungState state) {
        return switch (state) {
            case HOLDS -> Messages.wordAlive;
            case BROKEN -> Messages.wordLost;
            case OFF -> Messages.wordOff;
            case UNKNOWN -> Messages.wordUnknown;
            case ABSENT -> Messages.wordAbsent;
        };
    }
}
