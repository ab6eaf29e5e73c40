// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.util.Arrays;

/** Pages of a stream that differ from an image, in the order of the stream, and where their content lies in it. */
public final class Changes {

    private static final long ZERO = -1;
    private static final int FIRST_ROOM = 1024;

    private long[] pages = new long[FIRST_ROOM];
    private long[] positions = new long[FIRST_ROOM];
    private int size;

    /** None yet. */
    public Changes() {
        // arrays grow as needed
    }

    /**
     * How many pages differ.
     *
     * @return pages
     */
    public int size() {
        return size;
    }

    /**
     * The number of one of them.
     *
     * @param index from 0
     * @return page
     */
    public long page(int index) {
        return pages[index];
    }

    /**
     * Whether one of them has become zeros.
     *
     * @param index from 0
     * @return whether it has no content in the stream
     */
    public boolean isZero(int index) {
        return positions[index] == ZERO;
    }

    /**
     * Where the content of one of them lies.
     *
     * @param index from 0, not of a page of zeros
     * @return position in the stream
     */
    public long position(int index) {
        return positions[index];
    }

    void clear() {
        size = 0;
    }

    void zero(long page) {
        add(page, ZERO);
    }

    void add(long page, long position) {
        if (size == pages.length) {
            pages = Arrays.copyOf(pages, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        pages[size] = page;
        positions[size++] = position;
    }
}
