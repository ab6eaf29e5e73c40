// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.time.Duration;

/**
 * How long anything may take before it counts as failed.
 *
 * @param source beginning to take checkpoints of a machine
 * @param cut up to the moment when the machine runs again
 * @param stall while the copy does not grow, or a write to the standby does not end
 * @param connect making a connection, and the standby's first word on it
 * @param answer from the last byte of a generation to its answer
 * @param merge bringing down what was acknowledged
 * @param again first wait after a failure; each time in a row twice as long
 * @param longestWait most of these waits
 */
public record ReplicationLimits(Duration source, Duration cut, Duration stall, Duration connect, Duration answer,
        Duration merge, Duration again, Duration longestWait) {

    /** For machines in use. */
    public static final ReplicationLimits STANDARD = new ReplicationLimits(Duration.ofSeconds(60), Duration.ofSeconds(20),
            Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60),
            Duration.ofMillis(250), Duration.ofSeconds(10));
}
