// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import java.io.IOException;
import java.util.function.Consumer;

import org.hotseat.boards.line.LineStatus;

/** The way to a CAN bus. It is opened once and stays open; a bus that is lost is looked for until it is back. */
public interface CanBus extends AutoCloseable {

    /**
     * Opens it and goes on opening it. Does not wait. Called once.
     *
     * @param listener told each frame of the bus, on one thread; must not block
     */
    void open(Consumer<CanFrame> listener);

    /**
     * Sends a frame. One thread at a time; blocks as long as the way to the bus takes it.
     *
     * @param frame which
     * @return false when the bus is not reached: the frame is gone
     * @throws IOException when it was lost meanwhile
     */
    boolean send(CanFrame frame) throws IOException;

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
