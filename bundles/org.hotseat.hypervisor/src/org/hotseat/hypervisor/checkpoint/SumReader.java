// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Hears the sums of a disk from its beginning to its end, while it is read. */
public interface SumReader {

    /**
     * Of some blocks one after the other.
     *
     * @param first number of the first one, from 0
     * @param sums {@link DiskSums#BYTES} bytes for each, zeros for a block that has none; good during the call
     * @throws IOException ends it
     */
    void sums(long first, ByteBuffer sums) throws IOException;
}
