// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import java.time.Instant;
import java.util.List;

import org.hotseat.observed.event.Event;

/**
 * Counts events that nobody has seen yet; also over a restart, when the moment of the last look is kept.
 *
 * @param seen moment of the newest event that was seen
 */
public record Unread(Instant seen) {

    /**
     * How many have come since.
     *
     * @param events oldest first
     * @return zero when all were seen
     */
    public int count(List<Event> events) {
        int count = 0;
        for (int i = events.size() - 1; i >= 0 && events.get(i).time().isAfter(seen); i--) {
            count++;
        }
        return count;
    }

    /**
     * Everything has been seen now.
     *
     * @param events oldest first
     * @return counts from here
     */
    public Unread all(List<Event> events) {
        return events.isEmpty() || !events.getLast().time().isAfter(seen) ? this
                : new Unread(events.getLast().time());
    }
}
