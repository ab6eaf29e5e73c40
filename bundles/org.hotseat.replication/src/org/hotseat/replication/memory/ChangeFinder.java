// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.nio.ByteBuffer;

import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.PageListener;
import org.hotseat.replication.stream.StreamHead;

/**
 * Compares the pages of a stream with the image of the last acknowledged generation, byte by byte: a hash could err. The
 * image is not touched before {@link #accept}, so a generation that nobody acknowledged leaves no trace. For one thread.
 */
public final class ChangeFinder implements PageListener {

    private final PageImage image;
    private final boolean all;
    private final Changes changes = new Changes();

    /**
     * For one stream.
     *
     * @param image what the other side has
     * @param all whether the other side has nothing yet and needs every page, also those of zeros
     */
    public ChangeFinder(PageImage image, boolean all) {
        this.image = image;
        this.all = all;
    }

    @Override
    public void zero(long page) {
        if (all || !image.isZero(page)) {
            changes.zero(page);
        }
    }

    @Override
    public void data(long page, ByteBuffer content, long position) {
        if (all || !image.holds(page, content)) {
            changes.add(page, position);
        }
    }

    /**
     * What differs.
     *
     * @return grows while the stream is read
     */
    public Changes changes() {
        return changes;
    }

    /**
     * The other side has all of it: the image becomes what the stream holds.
     *
     * @param stream the one that was compared
     */
    public void accept(Bytes stream) {
        for (int index = 0; index < changes.size(); index++) {
            if (changes.isZero(index)) {
                image.zero(changes.page(index));
            } else {
                image.put(changes.page(index), stream.view(changes.position(index), StreamHead.PAGE));
            }
        }
    }
}
