// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.nio.ByteBuffer;

/** Hears of the pages of a stream, on the thread that takes the stream apart. */
public interface PageListener {

    /**
     * A page of zeros.
     *
     * @param page its number, by {@link StreamHead}
     */
    void zero(long page);

    /**
     * Any other page.
     *
     * @param page its number, by {@link StreamHead}
     * @param content a view of {@link StreamHead#PAGE} bytes, good as long as the stream
     * @param position of the content in the stream
     */
    void data(long page, ByteBuffer content, long position);
}
