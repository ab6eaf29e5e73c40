// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.nio.ByteBuffer;

import org.hotseat.base.failure.FailureException;

/** Takes what comes of one disk with one generation, beside what is there. For one thread. */
public interface DiskArrival extends AutoCloseable {

    /**
     * Some bytes.
     *
     * @param position in the disk
     * @param content taken to its end
     * @throws FailureException DAMAGED when it lies outside of the disk; FILE when there is no room
     */
    void data(long position, ByteBuffer content) throws FailureException;

    /**
     * Zeros.
     *
     * @param position in the disk
     * @param length bytes
     * @throws FailureException likewise
     */
    void zeros(long position, long length) throws FailureException;

    /**
     * A block of a whole disk that holds what the image here holds at the same place. Blocks come in rising order.
     *
     * @param position in the disk
     * @param length bytes
     * @param sum of them: what is here counts only where it has this one
     * @throws FailureException DAMAGED when it has not, or lies outside of the disk; FILE when there is no room
     */
    void same(long position, long length, byte[] sum) throws FailureException;

    /**
     * All of it has come: it is on the disk on return, and needs no more room to become what counts.
     *
     * @throws FailureException FILE when the disk refuses
     */
    void finish() throws FailureException;

    /** Removes what is not finished. Never fails. */
    @Override
    void close();
}
