// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/** What somebody may do; each may what the one before may. */
public enum Role {
    /** Looks. */
    VIEWER,
    /** Runs machines. */
    OPERATOR,
    /** Changes the cluster. */
    ADMINISTRATOR,
    /** An agent about its duties; never a person. */
    AGENT;

    /**
     * Whether this role is enough.
     *
     * @param needed what is asked for
     * @return true for the same role or a higher one
     */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
