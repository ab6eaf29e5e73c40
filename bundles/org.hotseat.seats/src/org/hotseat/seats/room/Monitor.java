// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * A monitor of a seat.
 *
 * @param output where its cable comes from
 * @param edid hash of the EDID that was learned from it, empty when none was
 */
public record Monitor(Point output, String edid) {
}
