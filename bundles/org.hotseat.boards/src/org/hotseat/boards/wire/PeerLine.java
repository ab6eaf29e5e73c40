// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

import org.hotseat.base.id.HostId;

/**
 * A connection between two members of the cluster, each of which has proved who it is. The doors of agents make it;
 * nothing here authenticates. Each stream is for one thread.
 */
public interface PeerLine extends AutoCloseable {

    /**
     * Who is at the other end.
     *
     * @return as its certificate says
     */
    HostId host();

    /**
     * What it says.
     *
     * @return not buffered
     */
    InputStream in();

    /**
     * What is said to it.
     *
     * @return not buffered
     */
    OutputStream out();

    /**
     * How long a read may wait from now on; it fails then.
     *
     * @param patience more than zero
     * @throws IOException when the connection is gone
     */
    void patience(Duration patience) throws IOException;

    /** Ends it at once, whoever reads or writes. Idempotent, does not block. */
    @Override
    void close();
}
