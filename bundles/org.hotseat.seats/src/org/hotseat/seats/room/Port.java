// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.Optional;

/**
 * A port of a board as its board told last.
 *
 * @param id of the port
 * @param kind what it is for
 * @param holder who may use it
 * @param epoch of that assignment; 0 before the first
 * @param reachable whether its board answers
 */
public record Port(PortId id, PortKind kind, Optional<Holder> holder, long epoch, boolean reachable) {
}
