// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes the content of a disk into a new file. For one thread. */
interface ImageWriter extends AutoCloseable {

    /** Takes the content to its end; the place is in the disk. */
    void data(long position, ByteBuffer content) throws IOException;

    /** Says that there are zeros. */
    void zeros(long position, long length) throws IOException;

    /** Whether nothing was written at all. */
    boolean isEmpty();

    /** Makes it an image; it is on the disk on return. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
