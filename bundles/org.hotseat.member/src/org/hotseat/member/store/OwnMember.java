// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.member.MemberSettings;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.cluster.Voter;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.data.HostRecord;

/**
 * Where the store member of this host is and how it is run.
 *
 * @param settings of the agent
 * @param folder of the membership
 * @param own this host
 */
public record OwnMember(AgentSettings settings, GroupFolder folder, HostRecord own) {

    /**
     * Its process, that may run or not.
     *
     * @param peers of all members, itself among them
     * @param cluster number of the cluster
     * @return finds it again
     * @throws FailureException FILE when the identity's folder cannot be made
     */
    public StoreMemberProcess process(Map<String, URI> peers, String cluster) throws FailureException {
        Voter where = OwnHost.voter(own);
        return new StoreMemberProcess(new MemberSettings(own.id().value(), settings.engine(), folder.store(),
                where.client(), where.peer(), URI.create("http://127.0.0.1:" + settings.ports().storeMetrics()),
                Optional.of(folder.identity()), peers, cluster));
    }

    /**
     * Its process as the only one.
     *
     * @param cluster number of the cluster
     * @return finds it again
     * @throws FailureException FILE
     */
    public StoreMemberProcess alone(String cluster) throws FailureException {
        return process(Map.of(own.id().value(), OwnHost.voter(own).peer()), cluster);
    }

    /**
     * Where agents reach the members.
     *
     * @param group the cluster
     * @return this host's own first
     */
    public static List<URI> endpoints(Group group) {
        List<URI> all = new ArrayList<>();
        Voter mine = group.voters().get(group.host());
        if (mine != null) {
            all.add(mine.client());
        }
        group.voters().values().stream().map(Voter::client).filter(one -> !all.contains(one)).sorted()
                .forEach(all::add);
        return all;
    }
}
