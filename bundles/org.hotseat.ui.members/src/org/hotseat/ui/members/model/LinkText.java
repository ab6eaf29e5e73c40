// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.Presence;
import org.hotseat.ui.format.Formats;

/** How the console stands with the agents, in words. Pure, but for the zone and the language of this process. */
public final class LinkText {

    private LinkText() {
    }

    /**
     * Why nothing, or nothing new, is shown.
     *
     * @param link how the console stands with the agents
     * @param now wall time
     * @return one sentence; empty while an agent tells
     */
    public static String trouble(MemberLinkState link, Instant now) {
        return switch (link) {
            case MemberLinkState.Connected live -> "";
            case MemberLinkState.NoAgents none -> Messages.linkNoAgents;
            case MemberLinkState.Connecting wait -> waiting(wait.reason().map(Failure::text),
                    wait.since().map(since -> Formats.time(since, now)));
        };
    }

    private static String waiting(Optional<String> reason, Optional<String> since) {
        if (since.isPresent()) {
            return reason.map(why -> NLS.bind(Messages.linkLost, since.get(), why))
                    .orElse(NLS.bind(Messages.linkLooking, since.get()));
        }
        return reason.map(why -> NLS.bind(Messages.linkNever, why)).orElse(Messages.linkConnecting);
    }

    /**
     * The group in one line, for the status line.
     *
     * @param facts what is known
     * @return such as "Leader host-05, term 41; 16 of 17 members answer; majority 3 of 5 voters"
     */
    public static String status(ClusterFacts facts) {
        long answering = facts.link().isLive() ? facts.members().stream().filter(LinkText::answers).count() : 0;
        int all = facts.members().size();
        if (facts.leader().isEmpty()) {
            return NLS.bind(Messages.statusNoLeader, answering, all);
        }
        String leader = facts.member(facts.leader().get().host()).map(MemberFacts::name)
                .orElse(facts.leader().get().host().value());
        int voters = facts.voters().map(held -> held.value().members().size()).orElse(0);
        Object[] parts = { leader, Formats.count(facts.leader().get().term()), answering, all, voters / 2 + 1, voters };
        return NLS.bind(voters == 0 ? Messages.statusLeader : Messages.statusMajority, parts);
    }

    private static boolean answers(MemberFacts member) {
        return member.presence() == Presence.RUNNING || member.presence() == Presence.AT_RISK;
    }
}
