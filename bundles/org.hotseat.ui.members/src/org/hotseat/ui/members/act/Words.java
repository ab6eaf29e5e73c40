// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.state.data.Role;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.Verdict;

/** When a person may answer for a host. Pure, but for the language of this process. */
final class Words {

    private Words() {
    }

    /** Why not; empty when the leader waits for a word. */
    static Optional<String> obstacle(ClusterFacts facts, List<HostId> hosts) {
        if (!facts.link().isLive()) {
            return Optional.of(Messages.noAgents);
        }
        Optional<String> rights = Rights.obstacle(facts.link(), Role.ADMINISTRATOR);
        if (rights.isPresent()) {
            return rights;
        }
        if (hosts.size() != 1) {
            return Optional.of(Messages.oneHost);
        }
        Optional<MemberFacts> member = facts.member(hosts.getFirst());
        if (member.isEmpty()) {
            return Optional.of(Messages.noMember);
        }
        Ladder ladder = facts.ladders().get(hosts.getFirst());
        boolean waits = ladder != null && ladder.verdict() instanceof Verdict.NotTrusted;
        return waits && incarnation(facts, hosts.getFirst()).isPresent() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.noWordNeeded, member.get().name()));
    }

    /** Of the lease that the word is about. */
    static Optional<Long> incarnation(ClusterFacts facts, HostId host) {
        return Optional.ofNullable(facts.ladders().get(host)).flatMap(ladder -> ladder.rungs().stream()
                .map(Rung::detail).filter(Rung.Lease.class::isInstance).map(Rung.Lease.class::cast)
                .map(Rung.Lease::incarnation).filter(number -> number > 0).findFirst());
    }
}
