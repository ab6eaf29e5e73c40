// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * An output as it was read last.
 *
 * @param source what it shows
 * @param lock whether it is locked; {@link Lock#NONE} where the device has no locks
 * @param disconnects whether the output may have no input at all
 */
public record Crossing(Source source, Lock lock, boolean disconnects) {
}
