// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.nio.ByteBuffer;

/** Bytes that can be looked at in place, of any length. Thread-safe when what is behind it is. */
public interface Bytes {

    /** The most that {@link #view} gives at once. */
    int MOST = 64 * 1024;

    /**
     * Looks at some bytes.
     *
     * @param position of the first
     * @param length 0 to {@link #MOST}; they must be there
     * @return a view of exactly these bytes, big-endian
     */
    ByteBuffer view(long position, int length);

    /**
     * Bytes of an array.
     *
     * @param array not copied
     * @return views of it
     */
    static Bytes of(byte[] array) {
        return (position, length) -> ByteBuffer.wrap(array, Math.toIntExact(position), length).slice();
    }
}
