// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.Presence;
import org.hotseat.ui.format.Formats;

/** The group of agents in one line. Pure, but for the language of this process. */
final class GroupWords {

    private static final double MILLION = 1e6;

    private GroupWords() {
    }

    /** Who leads and how many answer, where there is little room. */
    static String narrow(ClusterFacts facts) {
        return words(facts, Messages.groupNarrow);
    }

    /** Who leads in which term, and how many answer. */
    static String brief(ClusterFacts facts) {
        return words(facts, Messages.group);
    }

    private static String words(ClusterFacts facts, String sentence) {
        if (!facts.link().isLive()) {
            return Messages.groupLost;
        }
        long answering = facts.members().stream().filter(GroupWords::answers).count();
        int all = facts.members().size();
        return facts.leader().map(leader -> NLS.bind(sentence, new Object[] { facts.member(leader.host())
                .map(MemberFacts::name).orElse(leader.host().value()), Formats.count(leader.term()), answering, all }))
                .orElse(NLS.bind(Messages.groupNoLeader, answering, all));
    }

    /** That, how many voters are needed, and through which agent the console hears of it. */
    static String whole(ClusterFacts facts) {
        int voters = facts.voters().map(held -> held.value().members().size()).orElse(0);
        String majority = voters == 0 ? brief(facts)
                : NLS.bind(Messages.groupMajority, new Object[] { brief(facts), voters / 2 + 1, voters });
        return facts.link() instanceof MemberLinkState.Connected now ? NLS.bind(Messages.groupVia, new Object[] {
            majority, now.agent(), Formats.millis(now.delay().toNanos() / MILLION) }) : majority;
    }

    private static boolean answers(MemberFacts member) {
        return member.presence() == Presence.RUNNING || member.presence() == Presence.AT_RISK;
    }
}
