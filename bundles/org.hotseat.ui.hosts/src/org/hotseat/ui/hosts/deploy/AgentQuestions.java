// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.deploy;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.ui.hosts.agent.HostAgents.Act;

/** What windows about agents say. */
public final class AgentQuestions {

    private AgentQuestions() {
    }

    /**
     * The words of a window.
     *
     * @param act what is wanted
     * @param hosts names, at least one
     * @param facts of the group of agents
     * @return in the user's language
     */
    public static AgentDialog.Words of(Act act, List<String> hosts, ClusterFacts facts) {
        String first = hosts.getFirst();
        boolean one = hosts.size() == 1;
        return switch (act) {
            case DEPLOY -> new AgentDialog.Words(Messages.deployWindow, one ? NLS.bind(Messages.deployTitle, first)
                    : NLS.bind(Messages.deployAll, hosts.size()), one ? Messages.deployMessage
                    : Messages.deployAllMessage, Messages.deployVerb, "");
            case UPGRADE -> new AgentDialog.Words(Messages.upgradeWindow, one ? NLS.bind(Messages.upgradeTitle, first)
                    : NLS.bind(Messages.upgradeAll, hosts.size()), Messages.upgradeMessage, Messages.upgradeVerb, "");
            case REMOVE -> new AgentDialog.Words(Messages.removeWindow, NLS.bind(Messages.removeTitle, first),
                    removal(first, facts), Messages.removeVerb, Messages.removeForce);
        };
    }

    private static String removal(String host, ClusterFacts facts) {
        int machines = facts.members().stream().filter(one -> one.name().equals(host)).mapToInt(one -> one.machines())
                .sum();
        return machines == 0 ? Messages.removeMessage : NLS.bind(Messages.removeProtected, machines);
    }

    /**
     * Why nothing is possible without a cluster.
     *
     * @return in the user's language
     */
    public static String noCluster() {
        return Messages.noCluster;
    }
}
