// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.time.Instant;
import java.util.Map;

/**
 * Since when machines run.
 *
 * @param starts by name
 */
public record Starts(Map<String, Instant> starts) {

    /** Copies the map. */
    public Starts {
        starts = Map.copyOf(starts);
    }
}
