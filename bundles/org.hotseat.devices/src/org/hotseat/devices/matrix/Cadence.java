// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.time.Duration;

/**
 * The times of one switch.
 *
 * @param command how long one question to the device may take; a device that is slower counts as lost
 * @param settle how long an output may take to show what was acknowledged
 * @param poll between two reads while it settles
 * @param ping between two signs of life
 * @param full between two reads of everything, by which what was not told is found; before another connection when
 *     the account was refused too
 * @param retry before the first new connection; doubled up to {@code ping}
 */
public record Cadence(Duration command, Duration settle, Duration poll, Duration ping, Duration full,
        Duration retry) {

    /** For devices on the management network: relays settle within a second, idle connections last 20 s. */
    public static final Cadence USUAL = new Cadence(Duration.ofSeconds(2), Duration.ofSeconds(1),
            Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMillis(250));
}
