// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Follows along when a committed generation is worked into what is here: a waiting QEMU, a disk. After a crash the same
 * generation comes again from its beginning, so whatever is done must give the same when done twice.
 */
public interface Settlement {

    /** Nothing else is kept in step. */
    Settlement NOBODY = new Settlement() {

        @Override
        public void zero(long page) {
            // nobody
        }

        @Override
        public void data(long page, ByteBuffer content) {
            // nobody
        }

        @Override
        public void extent(String disk, long position, ByteBuffer content) {
            // nobody
        }
    };

    /**
     * A page of zeros.
     *
     * @param page its number
     * @throws IOException leaves the generation unsettled
     */
    void zero(long page) throws IOException;

    /**
     * Any other page.
     *
     * @param page its number
     * @param content good during the call; its position is left as it was
     * @throws IOException leaves the generation unsettled
     */
    void data(long page, ByteBuffer content) throws IOException;

    /**
     * A piece of a disk.
     *
     * @param disk target name
     * @param position in it, bytes; not checked against the disk's size
     * @param content good during the call
     * @throws IOException leaves the generation unsettled
     */
    void extent(String disk, long position, ByteBuffer content) throws IOException;
}
