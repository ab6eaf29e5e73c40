// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hotseat.replication.stream.StreamHead;

/** Follows along, and may fail. */
final class Follower implements Settlement {

    final SortedMap<Long, byte[]> pages = new TreeMap<>();
    /** How many calls go well. */
    int patience = Integer.MAX_VALUE;

    @Override
    public void zero(long page) throws IOException {
        bear();
        pages.put(page, new byte[StreamHead.PAGE]);
    }

    @Override
    public void data(long page, ByteBuffer content) throws IOException {
        bear();
        byte[] bytes = new byte[StreamHead.PAGE];
        content.duplicate().get(bytes);
        pages.put(page, bytes);
    }

    private void bear() throws IOException {
        if (patience-- <= 0) {
            throw new IOException("power is gone");
        }
    }
}
