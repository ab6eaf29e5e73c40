// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** How a bus is spoken with over a connection. Keeps nothing of it; for one thread that reads and one that writes. */
public interface BusWords {

    /**
     * What both say first.
     *
     * @param in buffered
     * @param out not buffered
     * @throws IOException when the other side is none of these, or is gone
     */
    void greet(DataInputStream in, OutputStream out) throws IOException;

    /**
     * Waits for the next thing that is said.
     *
     * @param in buffered
     * @return empty for what a classic adapter cannot say
     * @throws IOException when the connection is gone, or nothing that comes can be understood any more
     */
    Optional<CanFrame> read(DataInputStream in) throws IOException;

    /**
     * A frame as the other side wants it.
     *
     * @param frame any
     * @return empty when it cannot be said
     */
    Optional<byte[]> write(CanFrame frame);
}
