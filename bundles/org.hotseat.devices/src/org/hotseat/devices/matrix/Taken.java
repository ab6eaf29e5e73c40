// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a take. A take of several outputs is not atomic on any of these devices.
 *
 * @param outcomes one for each output that was asked for
 */
public record Taken(SortedMap<Output, Outcome> outcomes) {

    /** Copies all. */
    public Taken {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /**
     * Whether the whole take is done.
     *
     * @return false as soon as one output is not verified
     */
    public boolean verified() {
        return outcomes.values().stream().allMatch(Outcome.Verified.class::isInstance);
    }
}
