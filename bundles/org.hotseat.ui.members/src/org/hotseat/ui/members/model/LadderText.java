// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/**
 * The fencing ladder of one host in words: what the picture shows and what is copied as text. Immutable.
 *
 * @param host its name
 * @param mark its state
 * @param leader head of the other side
 * @param rungs from the weakest evidence to the strongest
 * @param decision what follows, and why
 * @param asOf when it was told, wall time
 */
public record LadderText(String host, StateMark mark, String leader, List<RungText> rungs, DecisionText decision,
        Instant asOf) {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Copies the list. */
    public LadderText {
        rungs = List.copyOf(rungs);
    }

    /**
     * The ladder of a host.
     *
     * @param facts what is known
     * @param host whose
     * @param now wall time, which tells whether it is old
     * @return empty while nobody has told of it
     */
    public static Optional<LadderText> of(ClusterFacts facts, HostId host, Instant now) {
        Optional<MemberFacts> member = facts.member(host);
        Optional<Ladder> ladder = Optional.ofNullable(facts.ladders().get(host));
        if (member.isEmpty() || ladder.isEmpty() || facts.asOf().isEmpty()) {
            return Optional.empty();
        }
        Instant asOf = facts.asOf().get();
        String leader = facts.leader().flatMap(one -> facts.member(one.host())).map(MemberFacts::name)
                .map(name -> NLS.bind(Messages.clusterHead, name)).orElse(Messages.clusterNoLeader);
        List<RungText> rungs = ladder.get().rungs().stream().map(rung -> RungWords.of(rung, asOf)).toList();
        StateMark mark = new MemberRow(member.get(), facts.link().isLive()).mark();
        boolean old = !facts.link().isLive() || Duration.between(asOf, now).compareTo(FRESH) > 0;
        DecisionText decision = old ? Decisions.old(asOf, now) : Decisions.of(facts, member.get(), ladder.get());
        return Optional.of(new LadderText(member.get().name(), old ? StateMark.STALE : mark, leader, rungs, decision,
                asOf));
    }

    /**
     * Everything as plain text, for the clipboard.
     *
     * @return lines
     */
    public String plain() {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.textTitle, host, Formats.timeMillis(asOf,
                Instant.now()))).append(", ").append(mark.word()).append(", ").append(leader).append('\n');
        for (RungText rung : rungs) {
            text.append(rung.title()).append(" (").append(rung.place()).append("): ").append(rung.first());
            if (!rung.second().isEmpty()) {
                text.append("; ").append(rung.second());
            }
            text.append('\n');
        }
        text.append(decision.title()).append('\n');
        decision.lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
