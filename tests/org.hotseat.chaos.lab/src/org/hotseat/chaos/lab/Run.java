// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import org.hotseat.base.id.HostId;

/**
 * One process of a machine, from its first tick to its last one so far. Between them it may have been frozen.
 *
 * @param machine its name
 * @param host where
 * @param first {@link System#nanoTime()} of the observer
 * @param last likewise
 */
public record Run(String machine, HostId host, long first, long last) {

    Run until(long now) {
        return new Run(machine, host, first, now);
    }

    /**
     * For how long both ran.
     *
     * @param other of the same machine
     * @return in nanoseconds; negative for the distance between them
     */
    public long overlap(Run other) {
        return Math.min(last, other.last) - Math.max(first, other.first);
    }
}
