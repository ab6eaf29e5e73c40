// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Measures how long the window's thread read no events; an OSGi service while the workbench runs. Tests and benchmarks
 * read it. Any thread.
 */
public interface UiWatchdog {

    /**
     * One time that was too long.
     *
     * @param when wall time of its end
     * @param length how long no event was read
     * @param stack what the thread was doing, one frame a line; empty when it was over too soon to see
     */
    record Block(Instant when, Duration length, String stack) {
    }

    /**
     * The longest time without an event being read since the last reset; up to 40 ms too much, never too little.
     *
     * @return zero when the thread was always free
     */
    Duration longest();

    /**
     * Times over 100 ms since the last reset, the last 100 of them.
     *
     * @return oldest first
     */
    List<Block> blocks();

    /** Forgets what was measured. */
    void reset();
}
