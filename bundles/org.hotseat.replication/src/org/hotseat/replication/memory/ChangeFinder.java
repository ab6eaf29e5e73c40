// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.nio.ByteBuffer;
import java.util.function.LongPredicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.PageListener;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamParser;

/**
 * Finds the pages of a stream that differ from an image, byte by byte: a sum could miss one, and comparing is faster.
 * What was found is remembered up to a bound, so that a machine of any size costs no more on the heap. For one thread.
 */
public final class ChangeFinder implements PageListener {

    /** Most changes that are remembered, 16 bytes each. */
    private static final int MOST = 1 << 20;

    private final PageImage image;
    private final boolean all;
    private final Changes changes = new Changes();
    private final int most;
    private long found;
    private boolean forgot;

    /**
     * For one stream.
     *
     * @param image what the other side has
     * @param all whether the other side has nothing yet and needs every page, also those of zeros
     */
    public ChangeFinder(PageImage image, boolean all) {
        this(image, all, MOST);
    }

    ChangeFinder(PageImage image, boolean all, int most) {
        this.image = image;
        this.all = all;
        this.most = most;
    }

    @Override
    public void zero(long page) {
        if (all || !image.isZero(page)) {
            changes.zero(page);
            found++;
        }
    }

    @Override
    public void data(long page, ByteBuffer content, long position) {
        if (all || !image.holds(page, content)) {
            changes.add(page, position);
            found++;
        }
    }

    /**
     * Pages that were found to differ elsewhere.
     *
     * @param others where, and where their content lies
     * @param wanted which of them
     */
    public void add(Changes others, LongPredicate wanted) {
        for (int index = 0; index < others.size(); index++) {
            if (wanted.test(others.page(index))) {
                changes.add(others.page(index), others.position(index));
                found++;
            }
        }
    }

    /**
     * Whether all that was found is still remembered.
     *
     * @return false when there were too many
     */
    public boolean remembers() {
        return !forgot;
    }

    /**
     * What differs, since what was shipped was forgotten.
     *
     * @return grows while the stream is read
     */
    public Changes changes() {
        return changes;
    }

    /**
     * How many pages differ.
     *
     * @return also those that are no longer remembered
     */
    public long found() {
        return found;
    }

    /**
     * All changes were shipped: they are forgotten when there are too many.
     *
     * @return whether {@link #changes} begins anew
     */
    public boolean shipped() {
        boolean many = changes.size() > most;
        if (many) {
            changes.clear();
            forgot = true;
        }
        return many;
    }

    /**
     * The other side has all of it: the image becomes what the stream holds.
     *
     * @param stream the one that was compared
     * @param length of it
     * @throws FailureException as when it was compared
     */
    public void accept(Bytes stream, long length) throws FailureException {
        if (forgot) {
            new StreamParser(new Taker(image)).advance(stream, length);
            return;
        }
        for (int index = 0; index < changes.size(); index++) {
            if (changes.isZero(index)) {
                image.zero(changes.page(index));
            } else {
                image.put(changes.page(index), stream.view(changes.position(index), StreamHead.PAGE));
            }
        }
    }

    /** Makes an image what a stream holds. */
    private record Taker(PageImage image) implements PageListener {

        @Override
        public void zero(long page) {
            image.zero(page);
        }

        @Override
        public void data(long page, ByteBuffer content, long position) {
            if (!image.holds(page, content)) {
                image.put(page, content);
            }
        }
    }
}
