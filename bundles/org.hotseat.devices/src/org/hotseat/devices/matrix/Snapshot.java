// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All crosspoints of a layer at one moment.
 *
 * @param layer which
 * @param crosspoints each output that the device has
 * @param readAt when the device last said so, by the clock of this process; for people only
 * @param revision grows with every change that became known on this switch
 */
public record Snapshot(Layer layer, SortedMap<Output, Crosspoint> crosspoints, Instant readAt, long revision) {

    /** Copies all. */
    public Snapshot {
        crosspoints = Collections.unmodifiableSortedMap(new TreeMap<>(crosspoints));
    }

    /**
     * What an output shows.
     *
     * @param output which
     * @return {@link Source#UNKNOWN} when the device has no such output
     */
    public Source source(Output output) {
        Crosspoint there = crosspoints.get(output);
        return there == null ? Source.UNKNOWN : there.source();
    }
}
