// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;

/**
 * What a person can choose of now, and why not of the rest. Immutable.
 *
 * @param obstacle why no agent can be brought; empty when one can
 * @param joinObstacle why it cannot join; empty when it can
 * @param foundObstacle why it cannot begin a cluster; empty when it can
 * @param open name of the open cluster of agents; empty while there is none
 * @param proposal name for a new one
 */
public record AgentOffer(Optional<String> obstacle, Optional<String> joinObstacle, Optional<String> foundObstacle,
        String open, String proposal) {

    private static final int LONGEST = 48;
    private static final String USUAL = "centre";

    /**
     * Looks at what there is.
     *
     * @param desk of the session
     * @param facts of its group of agents
     * @param document name of the document
     * @return for this moment
     */
    public static AgentOffer of(AgentDesk desk, ClusterFacts facts, String document) {
        return new AgentOffer(desk.obstacle().map(Failure::text), desk.joinObstacle().map(Failure::text),
                facts.members().isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.openAlready,
                        facts.name())), facts.name(), proposal(document));
    }

    /** Agents take fewer letters than a document does. */
    private static String proposal(String document) {
        String plain = document.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        String name = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return AgentEntry.Found.isName(name) ? name : USUAL;
    }

    /**
     * What is chosen at first.
     *
     * @param allowsNone whether a person may do without an agent here
     * @return the best that is possible
     */
    public AgentChoice first(boolean allowsNone) {
        Way way = joinObstacle.isEmpty() ? Way.JOIN : foundObstacle.isEmpty() ? Way.FOUND : Way.NONE;
        boolean none = allowsNone && obstacle.isPresent();
        return new AgentChoice(none || way == Way.NONE && allowsNone ? Way.NONE : way == Way.NONE ? Way.JOIN : way,
                proposal, false);
    }

    /**
     * Why a choice cannot be had.
     *
     * @param choice any
     * @return empty when it can
     */
    public Optional<String> fault(AgentChoice choice) {
        return switch (choice.way()) {
            case NONE -> Optional.empty();
            case JOIN -> obstacle.or(() -> joinObstacle);
            case FOUND -> obstacle.or(() -> foundObstacle).or(() -> AgentEntry.Found.isName(choice.cluster().strip())
                    ? Optional.empty() : Optional.of(Messages.clusterOdd));
        };
    }
}
