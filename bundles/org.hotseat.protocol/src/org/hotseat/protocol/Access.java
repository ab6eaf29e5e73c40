// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/** What somebody may ask, in rising order: each includes those before it. */
public enum Access {
    /** A person who looks. */
    VIEWER,
    /** A person who runs what is there. */
    OPERATOR,
    /** A person who changes what is there. */
    ADMINISTRATOR,
    /** Another agent of the same cluster, or this process itself. */
    AGENT;

    /**
     * Whether this is enough.
     *
     * @param needed what an operation or topic needs
     * @return true when it is the same or more
     */
    public boolean includes(Access needed) {
        return compareTo(needed) >= 0;
    }
}
