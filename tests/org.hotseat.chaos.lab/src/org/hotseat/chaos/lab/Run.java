// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import org.hotseat.base.id.HostId;

/**
 * One process of a machine, from its first tick to its last one so far. Between them it may have been frozen. What it
 * does after its whole host was stopped and went on is a run of its own.
 *
 * @param machine its name
 * @param host where
 * @param first {@link System#nanoTime()} of the observer
 * @param last likewise
 * @param woken whether the process is older: its host was stopped and goes on since {@code first}
 */
public record Run(String machine, HostId host, long first, long last, boolean woken) {

    Run until(long now) {
        return new Run(machine, host, first, now, woken);
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
