// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/**
 * Numbers datagrams so that a process which starts anew goes on above its predecessor of the same boot. One per sender,
 * role and plane; owned by one thread.
 */
public final class SendCounter {

    private long last = Long.MIN_VALUE;

    /**
     * The next number.
     *
     * @param now monotonic nanoseconds of this boot
     * @return the time, or one more than the last number when the time has not moved on
     */
    public long next(long now) {
        last = last == Long.MIN_VALUE ? now : Math.max(now, last + 1);
        return last;
    }
}
