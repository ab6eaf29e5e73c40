// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.MemberRole;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.VotersRecord;

/** What is in the way of a change of the voters. Pure, but for the language of this process. */
final class Voters {

    private Voters() {
    }

    /** Why not; empty when it can be asked for. */
    static Optional<String> obstacle(ClusterFacts facts, List<HostId> hosts, boolean add) {
        if (!facts.link().isLive() || facts.voters().isEmpty()) {
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
        List<HostId> voters = facts.voters().get().value().members();
        boolean votes = voters.contains(hosts.getFirst());
        String name = member.get().name();
        if (add) {
            return votes ? Optional.of(NLS.bind(Messages.votesAlready, name)) : voters.size() >= VotersRecord.MOST
                    ? Optional.of(NLS.bind(Messages.enoughVoters, VotersRecord.MOST)) : Optional.empty();
        }
        if (!votes) {
            return Optional.of(NLS.bind(Messages.votesNot, name));
        }
        return voters.size() == 1 ? Optional.of(NLS.bind(Messages.lastVoter, name))
                : member.get().role() == MemberRole.LEADER ? Optional.of(NLS.bind(Messages.leads, name))
                : Optional.empty();
    }
}
