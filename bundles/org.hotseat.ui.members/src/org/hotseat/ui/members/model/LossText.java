// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;

/**
 * Hosts that are lost at this moment, in the words of the band above all views. Immutable.
 *
 * @param hosts which, the one that was lost first before the others
 * @param person whether one of them waits for a person
 * @param title who is lost
 * @param more what is decided, and what goes on
 * @param since when the first one was heard last, wall time; empty while nobody can tell
 */
public record LossText(List<HostId> hosts, boolean person, String title, String more, Optional<Instant> since) {

    /** One lost host. */
    private record Lost(HostId host, LadderText ladder, Optional<Instant> since) {
    }

    /** Copies the list. */
    public LossText {
        hosts = List.copyOf(hosts);
    }

    /**
     * The hosts that are lost.
     *
     * @param facts what is known
     * @param now wall time
     * @return empty while none is, and while nobody tells
     */
    public static Optional<LossText> of(ClusterFacts facts, Instant now) {
        List<Lost> lost = new ArrayList<>();
        if (facts.link().isLive()) {
            facts.ladders().values().stream().filter(ladder -> !isQuiet(ladder.verdict())) // nearly all of them are
                    .forEach(ladder -> LadderText.of(facts, ladder.host(), now).filter(LossText::isLost).ifPresent(
                            text -> lost.add(new Lost(ladder.host(), text, since(ladder, text.asOf())))));
        }
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        lost.sort(Comparator.<Lost, Instant>comparing(one -> one.since().orElse(now)).thenComparing(Lost::host));
        boolean person = lost.stream().anyMatch(one -> one.ladder().decision().kind()
                == DecisionText.Kind.NEEDS_PERSON);
        String names = lost.stream().map(one -> one.ladder().host()).collect(Collectors.joining(Messages.listComma));
        return Optional.of(new LossText(lost.stream().map(Lost::host).toList(), person,
                NLS.bind(Messages.lossTitle, names), more(lost), lost.getFirst().since()));
    }

    private static boolean isQuiet(Verdict verdict) {
        return verdict instanceof Verdict.Alive || verdict instanceof Verdict.NotJoined
                || verdict instanceof Verdict.NothingToTake;
    }

    private static boolean isLost(LadderText text) {
        DecisionText.Kind kind = text.decision().kind();
        return kind == DecisionText.Kind.TAKING_OVER || kind == DecisionText.Kind.NEEDS_PERSON;
    }

    /** Of several hosts what is decided, of one also why. */
    private static String more(List<Lost> lost) {
        if (lost.size() > 1) {
            return lost.stream().map(one -> one.ladder().decision().title())
                    .collect(Collectors.joining(Messages.lossBetween));
        }
        DecisionText decision = lost.getFirst().ladder().decision();
        return NLS.bind(Messages.lossMore, decision.title(), decision.lines().getFirst());
    }

    /** Heard last on either plane. */
    private static Optional<Instant> since(Ladder ladder, Instant asOf) {
        return ladder.rungs().stream()
                .filter(rung -> rung.name() == RungName.HEARTBEAT_A || rung.name() == RungName.HEARTBEAT_B)
                .filter(rung -> rung.state() == RungState.BROKEN).map(Rung::detail)
                .filter(Rung.Beats.class::isInstance).map(beats -> ((Rung.Beats) beats).age())
                .flatMap(Optional::stream).min(Comparator.naturalOrder()).map(asOf::minus);
    }

    /**
     * The same, when none of them is lost any more: a take-over may be over before anybody has read of it.
     *
     * @return for a while
     */
    public LossText ended() {
        return new LossText(hosts, false, title, Messages.lossEnded, Optional.empty());
    }

    /**
     * How long the first of them is lost.
     *
     * @param now wall time
     * @return with its unit; empty while nobody can tell
     */
    public Optional<String> lasts(Instant now) {
        return since.map(at -> Spans.seconds(Duration.between(at, now)));
    }
}
