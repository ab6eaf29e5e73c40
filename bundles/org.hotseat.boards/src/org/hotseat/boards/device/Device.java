// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import java.nio.channels.SocketChannel;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.line.LineStatus;
import org.hotseat.boards.wire.StreamPump;

/**
 * What a port of a board ends in that carries a stream. Each owner gets a way of its own, which begins at the beginning
 * of the protocol; there is one at a time.
 */
public interface Device {

    /** A way to the device, from the first word to the last. It may end itself when something else goes through. */
    interface Way extends AutoCloseable, StreamPump.Ear {

        /**
         * The connection.
         *
         * @return to be closed by this way
         */
        SocketChannel channel();

        /**
         * Whether the guest has the device, as far as that can be known here. Does not block.
         *
         * @return false also while that is not decided
         */
        boolean isAttached();

        /**
         * What is to be said of it. Does not block.
         *
         * @return for people
         */
        String text();

        /** Ends it, and the program behind it. Does not block. */
        @Override
        void close();
    }

    /**
     * What the device is called at the board, for the host that uses it.
     *
     * @return one line, not empty
     */
    String terms();

    /**
     * Begins a way. The one before has been closed.
     *
     * @param changed told on any thread when the way is attached, or is not any more; must not block
     * @param deadline blocks no longer
     * @return to be closed
     * @throws FailureException UNREACHABLE, NOT_FOUND or UNSUPPORTED with what is missing
     */
    Way begin(Runnable changed, Deadline deadline) throws FailureException;

    /**
     * How it is while nobody uses it. May read some files, and asks no device.
     *
     * @return now
     */
    LineStatus status();
}
