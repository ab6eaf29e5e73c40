// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a simulated host behaves.
 *
 * @param speed how many times faster than real ones its acts are
 * @param linkMibPerSecond what its link carries for moves
 * @param dirtyMibPerSecond how fast each guest dirties memory; negative lets its load tell
 * @param latency of every call
 * @param eventful whether things happen of their own accord
 * @param memory the file in which it remembers its machines; empty when it forgets them with the process
 */
public record HostSettings(double speed, double linkMibPerSecond, double dirtyMibPerSecond, Duration latency,
        boolean eventful, Optional<Path> memory) {

    /** Like real ones. */
    public static final HostSettings NORMAL = new HostSettings(1, 400, -1, Duration.ZERO, false, Optional.empty());
}
