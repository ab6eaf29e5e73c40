// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.List;
import java.util.Optional;

/**
 * The group of members.
 *
 * @param cluster the engine's id of the cluster
 * @param leader empty while there is none
 * @param term number of the election
 * @param revision newest that is known
 * @param members all of them
 */
public record StoreStatus(String cluster, Optional<MemberId> leader, long term, long revision,
        List<StoreMember> members) {

    /** Copies the list. */
    public StoreStatus {
        members = List.copyOf(members);
    }
}
