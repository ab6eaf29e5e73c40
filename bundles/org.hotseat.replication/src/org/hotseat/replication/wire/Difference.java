// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.nio.ByteBuffer;

import org.hotseat.replication.stream.StreamHead;

/** Exclusive or of two pages; applied twice it is the page again. */
public final class Difference {

    private Difference() {
    }

    /**
     * Appends the difference of two pages.
     *
     * @param to gets {@link StreamHead#PAGE} bytes
     * @param one of the pages; its position is left as it was
     * @param other of the pages, likewise
     */
    public static void put(ByteBuffer to, ByteBuffer one, ByteBuffer other) {
        int first = one.position();
        int second = other.position();
        for (int at = 0; at < StreamHead.PAGE; at += Long.BYTES) {
            to.putLong(one.getLong(first + at) ^ other.getLong(second + at));
        }
    }
}
