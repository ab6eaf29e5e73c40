// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;

/**
 * A member of the store.
 *
 * @param id given by the engine when it was added
 * @param name of its host; empty until it has started once
 * @param peers addresses for other members
 * @param clients addresses for us
 * @param learner whether it does not vote yet
 * @param state empty when it does not answer
 */
public record StoreMember(MemberId id, String name, List<String> peers, List<String> clients, boolean learner,
        Optional<State> state) {

    /** Copies the lists. */
    public StoreMember {
        peers = List.copyOf(peers);
        clients = List.copyOf(clients);
    }

    /**
     * What a member says of itself.
     *
     * @param version of the engine
     * @param leads whether it is the leader
     * @param term number of the election that it knows
     * @param index how far its log is
     * @param revision newest that it has
     * @param size of its database on disk
     * @param troubles what it complains about, in the engine's words
     */
    public record State(String version, boolean leads, long term, long index, long revision, DataSize size,
            List<String> troubles) {

        /** Copies the list. */
        public State {
            troubles = List.copyOf(troubles);
        }
    }
}
