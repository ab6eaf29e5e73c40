// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Follows along when a committed generation is worked into what is here: a waiting QEMU. After a crash the same
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
}
