// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/**
 * A port of an interface board.
 *
 * @param board that owns it
 * @param port as the board names it
 */
public record PortId(String board, String port) {

    @Override
    public String toString() {
        return board + '/' + port;
    }
}
