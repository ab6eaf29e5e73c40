// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

/** How a member that has no data yet comes to them. */
public enum Beginning {
    /** With the other members of a group that is made now; used once in the life of a cluster. */
    NEW_GROUP("new"),
    /** From the members of a group that it has been added to. */
    JOIN("existing"),
    /**
     * With the data that it has, as the only member of its group: after a majority of the members was lost for ever.
     * The others must never run again with what they have.
     */
    ALONE("existing");

    private final String word;

    Beginning(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
