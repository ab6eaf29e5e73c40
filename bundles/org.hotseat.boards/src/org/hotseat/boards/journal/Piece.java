// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

/**
 * Bytes of a line, one behind the other.
 *
 * @param position of the first one; greater than what was asked for when those between are gone
 * @param bytes copied; empty when there is nothing yet
 */
public record Piece(long position, byte[] bytes) {

    /**
     * Where the next piece begins.
     *
     * @return position behind the last byte
     */
    public long end() {
        return position + bytes.length;
    }
}
