// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

import org.hotseat.replication.stream.StreamHead;

/**
 * The pages of an image that somebody who follows it has not been told yet: all at first, then those that are put. Never
 * keeps whoever puts pages for longer than one {@link #take}. For one follower on any thread.
 */
public final class Untold {

    private final SummedImage image;
    /** Guarded by the image. */
    private final BitSet pages = new BitSet();
    private boolean over;

    Untold(SummedImage image) {
        this.image = image;
        pages.set(0, (int) image.pages());
    }

    /** The image holds something new. */
    void put(long page) {
        pages.set((int) page);
    }

    /** The image is closed: nothing of it is told any more. */
    void end() {
        over = true;
        pages.clear();
    }

    /**
     * Takes some, which count as told from then on.
     *
     * @param numbers gets their numbers; at most so many are taken
     * @param contents gets what they hold, {@link StreamHead#PAGE} bytes each, from its beginning on
     * @return how many; 0 when all are told
     * @throws IOException when one is not what was put there
     */
    public int take(long[] numbers, ByteBuffer contents) throws IOException {
        synchronized (image) {
            int count = 0;
            contents.clear();
            for (int page = pages.nextSetBit(0); page >= 0 && count < numbers.length; page = pages.nextSetBit(page)) {
                if (!image.isSound(page)) {
                    throw new IOException("page " + page + " is not what was put there");
                }
                contents.put(image.page(page));
                numbers[count++] = page;
                pages.clear(page);
            }
            contents.flip();
            return count;
        }
    }

    /**
     * How many there are.
     *
     * @return pages; 0 when all are told, or the image is closed
     */
    public int left() {
        synchronized (image) {
            return pages.cardinality();
        }
    }

    /**
     * Whether the image is closed, so that another one counts or none.
     *
     * @return true from then on
     */
    public boolean isOver() {
        synchronized (image) {
            return over;
        }
    }
}
