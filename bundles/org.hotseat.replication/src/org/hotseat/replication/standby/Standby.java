// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Settlement;

/**
 * The standby of one machine on this host. Serves its source, one connection at a time; when the machine is taken over, it
 * refuses every further generation and gives out the one it holds. Thread-safe.
 *
 * <pre>
 * accepting --take--> taking --release--> accepting
 *                        |
 *                      restore (any number of times)
 * </pre>
 */
@SuppressWarnings("unused")
public final class Standby implements AutoCloseable {

    private Standby(Path folder, MachineId machine, Settlement also, MonotonicClock clock) {
        // under way
    }

    /**
     * Looks at what is there. What is damaged is kept until a source offers a new one.
     *
     * @param folder of this machine alone, on tmpfs or on a disk; made when it is not there
     * @param machine whose
     * @param also follows each generation into a disk or a waiting process; {@link Settlement#NOBODY} when nobody does
     * @param clock of all spans
     * @return to be closed
     * @throws FailureException FILE when the folder cannot be used
     */
    public static Standby open(Path folder, MachineId machine, Settlement also, MonotonicClock clock)
            throws FailureException {
        return new Standby(folder, machine, also, clock);
    }

    /**
     * Serves one connection until it ends. Blocks. A connection that was being served is ended: the newest counts.
     *
     * @param in generations of the source
     * @param out answers to it
     * @param end ends this very connection from another thread; must not block
     * @throws FailureException why it ended, when it was not the source that closed it between two generations; the source
     *         was told, where it could be
     */
    public void serve(InputStream in, OutputStream out, Runnable end) throws FailureException {
        throw new UnsupportedOperationException();
    }

    /**
     * The machine is being taken over: from the return on no generation becomes whole any more, until {@link #release}. What
     * is held has been worked in. Idempotent. Blocks.
     *
     * @param lowest generation that may be gone on from: what the cluster knows to be acknowledged
     * @param deadline to wait for a generation that is becoming whole
     * @return what the machine goes on from
     * @throws FailureException NOT_FOUND when nothing is held; WRONG_STATE when it is older than the lowest; DAMAGED when it
     *         is not what was written; TIMEOUT. It accepts generations as before then
     */
    public Committed take(long lowest, Deadline deadline) throws FailureException {
        throw new UnsupportedOperationException();
    }

    /**
     * The description of the machine that was taken.
     *
     * @return libvirt domain XML, as it was at the cut
     * @throws FailureException WRONG_STATE when it is not taken, DAMAGED
     */
    public String description() throws FailureException {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the machine that was taken as QEMU loads it. Blocks as the channel does.
     *
     * @param out to a waiting process
     * @throws FailureException WRONG_STATE when it is not taken; DAMAGED when a page is not what it was; FILE when the channel
     *         refuses
     */
    public void restore(WritableByteChannel out) throws FailureException {
        throw new UnsupportedOperationException();
    }

    /** The machine was not taken over after all: generations are accepted again. Idempotent. */
    public void release() {
        throw new UnsupportedOperationException();
    }

    /**
     * The machine runs here now, or is not protected here any more: ends it and removes what was kept.
     *
     * @throws FailureException FILE when something cannot be removed
     */
    public void drop() throws FailureException {
        throw new UnsupportedOperationException();
    }

    /**
     * How it stands.
     *
     * @return at this moment
     */
    public StandbyStatus status() {
        throw new UnsupportedOperationException();
    }

    /** Ends a connection that is being served; what is held stays. Does not wait for long. Idempotent. */
    @Override
    public void close() {
        // under way
    }
}
