// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.nio.ByteBuffer;

import org.hotseat.base.failure.FailureException;

/**
 * A piece of the memory of a machine that was just cut, read where it lies, in large pieces, while the hypervisor copies
 * it page by page too. Until a page is in that copy the machine cannot write to it, so what is read of it is as it was at
 * the cut; once it is there the machine may have written to it, and only the copy is right. So whoever has read all of
 * it asks how much of the copy counts ({@link #release}), and takes pages from there first. For one thread; good while
 * its cut is open.
 */
public interface DirectMemory {

    /**
     * Which piece.
     *
     * @return its name in the stream
     */
    String block();

    /**
     * Reads a part. Blocks for as long as memory takes.
     *
     * @param position of the first byte, in the piece
     * @param into takes as much as it has room for, from its position on; a direct buffer
     * @throws FailureException OTHER when it cannot be read, then nothing of it counts; WRONG_STATE after
     *         {@link #release}
     */
    void read(long position, ByteBuffer into) throws FailureException;

    /**
     * Everything was read: the machine may write to all of it from now on, and is not held up by the copy any more.
     * Pages of this piece that come later in the copy are not of the cut.
     *
     * @param length of the piece, bytes, as the head of the stream tells it
     * @return so many bytes of the copy hold pages of the cut
     */
    long release(long length);
}
