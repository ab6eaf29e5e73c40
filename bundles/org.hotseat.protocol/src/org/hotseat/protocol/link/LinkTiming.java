// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.time.Duration;

/**
 * After what time a connection is given up.
 *
 * @param greeting until both ends have greeted
 * @param frame until a frame that has begun is complete
 * @param ping between two pings
 * @param silence without any frame from the other end
 * @param write until the other end takes what is written
 * @param farewell until the last word is written
 */
public record LinkTiming(Duration greeting, Duration frame, Duration ping, Duration silence, Duration write,
        Duration farewell) {

    /** What consoles and agents use. */
    public static final LinkTiming USUAL = new LinkTiming(Duration.ofSeconds(3), Duration.ofSeconds(10),
            Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(1));
}
