// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.nio.ByteBuffer;
import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DiskOffer;

/**
 * Hears a generation as it arrives. Nothing of it counts before {@link #end}: what was heard of a generation that ends
 * otherwise is dropped. Called on the thread that reads.
 */
public interface GenerationListener {

    /**
     * The source asks what is seen of its disks, instead of a generation. Nothing else comes then.
     *
     * @param offers its disks
     * @throws FailureException to refuse it
     */
    void asked(List<DiskOffer> offers) throws FailureException;

    /**
     * The source asks for the sums of what is kept of a disk, instead of a generation. Nothing else comes then.
     *
     * @param offer the disk, without tokens
     * @param block bytes of each block, checked
     * @throws FailureException to refuse it
     */
    void askedForSums(DiskOffer offer, int block) throws FailureException;

    /**
     * It begins.
     *
     * @param begin what it is
     * @throws FailureException to refuse it; nothing more is read
     */
    void begin(Begin begin) throws FailureException;

    /**
     * A page of zeros.
     *
     * @param page its number
     * @throws FailureException to stop
     */
    void zero(long page) throws FailureException;

    /**
     * Any other page.
     *
     * @param page its number
     * @param content all of it, good during the call
     * @throws FailureException to stop
     */
    void data(long page, ByteBuffer content) throws FailureException;

    /**
     * A page that is told by its difference.
     *
     * @param page its number
     * @param difference to be exclusive-ored with the page of the base, good during the call
     * @throws FailureException to stop
     */
    void difference(long page, ByteBuffer difference) throws FailureException;

    /**
     * A disk begins, of which pieces follow.
     *
     * @param head what comes of it
     * @throws FailureException to stop
     */
    void disk(DiskHead head) throws FailureException;

    /**
     * A piece of zeros of a disk.
     *
     * @param disk target name of the disk, such as vda
     * @param position in the disk, bytes, not checked
     * @param length bytes, not checked
     * @throws FailureException to stop
     */
    void zeros(String disk, long position, long length) throws FailureException;

    /**
     * A piece of a disk.
     *
     * @param disk target name of the disk, such as vda
     * @param position in the disk, bytes, not checked
     * @param content good during the call
     * @throws FailureException to stop
     */
    void extent(String disk, long position, ByteBuffer content) throws FailureException;

    /**
     * A block of a disk that holds what the other side has told of the same place.
     *
     * @param disk target name of the disk, such as vda
     * @param position in the disk, bytes, not checked
     * @param length bytes, not checked
     * @param sum of its content
     * @throws FailureException to stop
     */
    void same(String disk, long position, long length, byte[] sum) throws FailureException;

    /**
     * A piece of the devices' state.
     *
     * @param content the next bytes of it, good during the call
     * @throws FailureException to stop
     */
    void tail(ByteBuffer content) throws FailureException;

    /**
     * A piece of the machine's description.
     *
     * @param content the next bytes of it, UTF-8, good during the call
     * @throws FailureException to stop
     */
    void description(ByteBuffer content) throws FailureException;

    /**
     * All of it is here and undamaged.
     *
     * @throws FailureException when it cannot be kept
     */
    void end() throws FailureException;
}
