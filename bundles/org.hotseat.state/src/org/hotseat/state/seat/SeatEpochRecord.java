// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.seat;

/**
 * The highest epoch that any transaction about seats may have given away.
 *
 * @param epoch grows only
 */
public record SeatEpochRecord(long epoch) {
}
