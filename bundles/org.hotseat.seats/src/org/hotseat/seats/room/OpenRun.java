// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.Map;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * A transaction that is not over.
 *
 * @param id of the transaction
 * @param epoch the highest that it may give away
 * @param failover whether it goes forward only
 * @param claims what it holds, as {@link Claims} names it
 * @param takeOvers where machines of lost hosts shall go on, as far as they do not yet
 */
public record OpenRun(String id, long epoch, boolean failover, Set<String> claims, Map<MachineId, HostId> takeOvers) {

    /** Takes copies. */
    public OpenRun {
        claims = Set.copyOf(claims);
        takeOvers = Map.copyOf(takeOvers);
    }
}
