// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Hears what a disk holds, or what has changed on it, from its beginning to its end. */
public interface DiskReader {

    /**
     * Some bytes.
     *
     * @param position in the disk
     * @param content good during the call, taken to its end
     * @throws IOException ends it
     */
    void data(long position, ByteBuffer content) throws IOException;

    /**
     * Zeros, where there may have been something else before. A whole disk is told without them.
     *
     * @param position in the disk
     * @param length bytes
     * @throws IOException ends it
     */
    void zeros(long position, long length) throws IOException;
}
