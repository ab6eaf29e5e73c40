// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;

/**
 * One cut, whose memory is being copied. What was copied so far can be looked at: QEMU's migration stream, from its
 * first byte on. For one thread.
 */
public interface Cut extends AutoCloseable {

    /** The most that {@link #view} gives at once. */
    int MOST = 64 * 1024;

    /**
     * Which.
     *
     * @return number
     */
    long generation();

    /**
     * The description of the machine at the cut. Its disks are the overlays that are written since, by whose backing
     * files the disks as they were are found.
     *
     * @return libvirt domain XML, as another host can run it
     */
    String description();

    /**
     * The disks as they were, for a standby that does not see the same files. Good until this is closed.
     *
     * @return those of {@link CheckpointSource#offers}, and what was plugged in since
     * @throws FailureException when their files cannot be looked at
     */
    default List<FrozenDisk> disks() throws FailureException {
        return List.of();
    }

    /**
     * How long the machine stood still.
     *
     * @return by the hypervisor's own stamps, microseconds exact where it has them
     */
    Duration pause();

    /**
     * How much is there.
     *
     * @return bytes; never less than before
     * @throws FailureException when the copy has failed: the machine was put in order, this generation is lost
     */
    long copied() throws FailureException;

    /**
     * Whether all of it is there. May ask the hypervisor.
     *
     * @return true from the end on
     * @throws FailureException as for {@link #copied}
     */
    boolean whole() throws FailureException;

    /**
     * Looks at some bytes.
     *
     * @param position of the first
     * @param length 0 to {@link #MOST}; they must be there
     * @return a view of exactly these bytes, big-endian, good until this is closed: it may be native memory, and
     *         whoever looks at it later ends the whole program
     */
    ByteBuffer view(long position, int length);

    /**
     * A quicker way to a piece of the memory than the copy.
     *
     * @return empty where there is none
     */
    default Optional<DirectMemory> direct() {
        return Optional.empty();
    }

    /** Gives the memory of the copy back; waits for its end when it is still under way, it is never cancelled. */
    @Override
    void close();
}
