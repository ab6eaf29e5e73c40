// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import org.hotseat.base.id.HostId;

/**
 * What one voter knows about one host; ages on the voter's clock.
 *
 * @param host who
 * @param incarnation the highest it renewed under; 0 when none
 * @param ackAge nanoseconds since the voter's last ACK to it, at most since the voter's start
 * @param managementAge nanoseconds since anything came from it on the management plane; {@link #NEVER} since the start
 * @param storageAge the same on the storage plane
 * @param standing what it said about its enforcers
 */
public record Sighting(HostId host, long incarnation, long ackAge, long managementAge, long storageAge,
        Standing standing) {

    /** Nothing came. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Refuses what no voter can have seen. */
    public Sighting {
        if (incarnation < 0 || ackAge < 0 || managementAge < 0 || storageAge < 0) {
            throw new IllegalArgumentException("sighting of " + host);
        }
    }
}
