// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.pace;

import java.time.Duration;

/**
 * What one acknowledged generation took.
 *
 * @param period since the cut before
 * @param changed bytes of the pages that differ
 * @param pause of the machine at the cut
 * @param copy from the cut to the end of the stream
 * @param ship from there to the acknowledgement
 * @param sent bytes on the wire
 */
public record Measured(Duration period, long changed, Duration pause, Duration copy, Duration ship, long sent) {
}
