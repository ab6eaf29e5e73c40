// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.room.Room;

/**
 * What previews are planned on.
 *
 * @param room how it is
 * @param measured what times are estimated from
 * @param names how people call what is in it
 * @param leader whether it is the leader's own picture, so that a move of a seat is carried out by the agents; else it
 *     is made of the document and of what this console observes
 */
public record Outlook(Room room, Measured measured, Names names, boolean leader) {
}
