// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.Optional;

import org.hotseat.base.id.HostId;

/** How an agent comes into a cluster of agents. */
public sealed interface AgentEntry {

    /** It does not. */
    record Alone() implements AgentEntry {
    }

    /**
     * It begins one.
     *
     * @param cluster its name
     */
    record Found(String cluster) implements AgentEntry {

        private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,47}";

        /** Refuses what agents would not take. */
        public Found {
            if (!isName(cluster)) {
                throw new IllegalArgumentException("cluster: " + cluster);
            }
        }

        /**
         * Whether a cluster of agents may be called so.
         *
         * @param name any text
         * @return false for what agents would not take
         */
        public static boolean isName(String name) {
            return name.matches(FORM);
        }
    }

    /**
     * It joins the one of the open cluster.
     *
     * @param by a host of the document whose agent lets it in; empty for any that votes
     */
    record Join(Optional<HostId> by) implements AgentEntry {
    }
}
