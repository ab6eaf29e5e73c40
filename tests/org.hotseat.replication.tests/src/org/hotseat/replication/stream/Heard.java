// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers what it heard. */
public final class Heard implements PageListener {

    /** Content by page; the last one counts. */
    public final SortedMap<Long, byte[]> pages = new TreeMap<>();
    int wrongPositions;
    private final byte[] stream;

    /** Of this stream. */
    public Heard(byte[] stream) {
        this.stream = stream;
    }

    @Override
    public void zero(long page) {
        pages.put(page, new byte[StreamHead.PAGE]);
    }

    @Override
    public void data(long page, ByteBuffer content, long position) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        pages.put(page, bytes);
        if (ByteBuffer.wrap(bytes).mismatch(ByteBuffer.wrap(stream, (int) position, bytes.length)) >= 0) {
            wrongPositions++;
        }
    }
}
