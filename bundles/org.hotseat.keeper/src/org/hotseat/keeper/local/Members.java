// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.net.InetSocketAddress;
import java.util.Map;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.VoterSet;

/**
 * Who votes, and where the keepers are.
 *
 * @param voters the committed set
 * @param places at least of every voter but this host
 */
public record Members(VoterSet voters, Map<HostId, Place> places) {

    /**
     * Where a keeper listens.
     *
     * @param management address and port on the management plane
     * @param storage the same on the storage plane
     */
    public record Place(InetSocketAddress management, InetSocketAddress storage) {
    }

    /** Takes a copy. */
    public Members {
        places = Map.copyOf(places);
    }
}
