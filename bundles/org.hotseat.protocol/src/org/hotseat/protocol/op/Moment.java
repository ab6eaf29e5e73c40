// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Instant;

/**
 * A time of day.
 *
 * @param wall by the clock of whoever says it
 */
public record Moment(Instant wall) {
}
