// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

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

    /** Copies the list. */
    public LadderText {
        rungs = List.copyOf(rungs);
    }

    /**
     * The ladder of a host.
     *
     * @param facts what is known
     * @param host whose
     * @return empty while nobody has told of it
     */
    public static Optional<LadderText> of(ClusterFacts facts, HostId host) {
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
        return Optional.of(new LadderText(member.get().name(), mark, leader, rungs,
                Decisions.of(facts, member.get(), ladder.get()), asOf));
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
