// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.room.Room;

/**
 * What a planner needs besides a wish.
 *
 * @param room how it is
 * @param measured what times are estimated from
 */
public record Sight(Room room, Measured measured) {
}
