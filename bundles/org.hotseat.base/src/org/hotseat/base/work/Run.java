// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import java.time.Duration;

import org.hotseat.base.time.Deadline;

/**
 * How one call is watched: where it tells its progress, whether it is still wanted, and how long it may take.
 *
 * @param progress told about every visible step; asked for cancel at least once a second
 * @param deadline the call fails with TIMEOUT at the latest then
 */
public record Run(Progress progress, Deadline deadline) {

    /**
     * A call that nobody watches.
     *
     * @param span how long it may take
     * @return the run
     */
    public static Run within(Duration span) {
        return new Run(Progress.NONE, Deadline.in(span));
    }
}
