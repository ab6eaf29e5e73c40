// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.line;

import java.io.IOException;

/**
 * What a port of a board ends in: a tty, a bus. It is opened once and stays open whoever owns the port, so its settings
 * belong to the port. A device that goes away is looked for until it is back.
 */
public interface Line extends AutoCloseable {

    /** Hears the line. Called on one thread of the line; must not block. */
    interface Listener {

        /**
         * The line said something.
         *
         * @param bytes good during the call only
         * @param length how many of them
         */
        void said(byte[] bytes, int length);

        /**
         * Something for the guest that did not come from the line and is in no journal, such as an adapter's answer.
         * May be called on the thread that {@linkplain Line#write writes}, too.
         *
         * @param bytes changed by nobody any more
         */
        void answered(byte[] bytes);
    }

    /**
     * Opens it and goes on opening it. Does not wait for the device. Called once.
     *
     * @param listener told until it is closed
     */
    void open(Listener listener);

    /**
     * Says something on it, as fast as the line is; blocks that long. One thread at a time.
     *
     * @param bytes 1 or more
     * @return false when there is no device: they are gone
     * @throws IOException when the device went meanwhile
     * @throws InterruptedException when this thread is to end
     */
    boolean write(byte[] bytes) throws IOException, InterruptedException;

    /** What was written and the device has not taken yet shall go no further, as far as that can be. Does not block. */
    void forget();

    /**
     * The port belongs to another machine, or to none: what the one before has set counts no more. May block for the
     * disk.
     */
    default void another() {
        // a line whose settings are the port's has nothing of a machine
    }

    /**
     * How it is.
     *
     * @return now
     */
    LineStatus status();

    /** Closes it. Idempotent. */
    @Override
    void close();
}
