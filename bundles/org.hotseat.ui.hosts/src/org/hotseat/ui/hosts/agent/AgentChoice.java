// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import java.util.Optional;

import org.hotseat.checks.deploy.AgentEntry;

/**
 * What a person chose.
 *
 * @param way how the agent comes into a cluster, or that none comes
 * @param cluster name of a new cluster
 * @param ownJava whether it gets a Java of its own in any case
 */
public record AgentChoice(Way way, String cluster, boolean ownJava) {

    /** Ways, in the order in which they are offered. */
    public enum Way {
        /** Into the open cluster of agents. */
        JOIN,
        /** Into one that it begins. */
        FOUND,
        /** No agent at all. */
        NONE
    }

    /**
     * The same as a deployment is told.
     *
     * @return alone when no agent comes
     */
    public AgentEntry entry() {
        return switch (way) {
            case JOIN -> new AgentEntry.Join(Optional.empty());
            case FOUND -> new AgentEntry.Found(cluster.strip());
            case NONE -> new AgentEntry.Alone();
        };
    }
}
