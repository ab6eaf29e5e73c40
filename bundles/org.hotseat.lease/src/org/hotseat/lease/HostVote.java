// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Standing;

/**
 * What a voter must not forget about one host. Times are monotonic nanoseconds of the voter's boot.
 *
 * @param host who
 * @param incarnation the highest that was acknowledged; 0 when none
 * @param boot of the host under that incarnation
 * @param acked whether it was acknowledged at all since the voter's start
 * @param lastAck when, if it was
 * @param standing what it said about its enforcers then
 * @param promisedIntent the intent that a promise was given to; 0 when none stands
 * @param promisedUpTo the highest incarnation that the promise covers
 * @param endedIntent promises to this and to earlier intents are over for good
 */
public record HostVote(HostId host, long incarnation, UUID boot, boolean acked, long lastAck, Standing standing,
        long promisedIntent, long promisedUpTo, long endedIntent) {

    static final UUID NO_BOOT = new UUID(0, 0);

    static HostVote none(HostId host) {
        return new HostVote(host, 0, NO_BOOT, false, 0, Standing.UNKNOWN, 0, 0, 0);
    }

    HostVote acked(long under, UUID hostBoot, long time, Standing said) {
        return new HostVote(host, under, hostBoot, true, time, said, promisedIntent, promisedUpTo, endedIntent);
    }

    HostVote promised(long intent, long upTo) {
        return new HostVote(host, incarnation, boot, acked, lastAck, standing, intent, upTo, endedIntent);
    }

    HostVote ended(long intent) {
        boolean over = promisedIntent <= intent;
        return new HostVote(host, incarnation, boot, acked, lastAck, standing, over ? 0 : promisedIntent,
                over ? 0 : promisedUpTo, Math.max(endedIntent, intent));
    }
}
