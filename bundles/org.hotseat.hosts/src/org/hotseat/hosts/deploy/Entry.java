// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

/** How an agent comes into a cluster. */
public sealed interface Entry {

    /** It does not. */
    record None() implements Entry {
    }

    /**
     * It begins one, of which its host is the first.
     *
     * @param cluster name
     */
    record Found(String cluster) implements Entry {
        /** Refuses what an agent would not take. */
        public Found {
            if (!cluster.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,47}")) {
                throw new IllegalArgumentException("cluster: " + cluster);
            }
        }
    }

    /**
     * A member lets it in.
     *
     * @param door that member, one that votes
     */
    record Through(ClusterDoor door) implements Entry {
    }
}
