// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.time.Duration;

/**
 * How a board is tried again.
 *
 * @param connect how long connecting and greeting may take
 * @param first pause after a failure; doubled by each further one
 * @param longest pause
 */
public record Pace(Duration connect, Duration first, Duration longest) {

    /** In a cluster. */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofMillis(50), Duration.ofSeconds(1));
}
