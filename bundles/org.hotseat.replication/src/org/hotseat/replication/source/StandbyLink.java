// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * A connection to the standby of one machine, secured and introduced by whoever made it: from its first byte on it
 * carries generations one way and answers the other way.
 */
public interface StandbyLink extends AutoCloseable {

    /**
     * Answers of the standby.
     *
     * @return ends, or fails, when the connection does; reads need no time-out of their own
     */
    InputStream in();

    /**
     * Generations to the standby.
     *
     * @return flushed by the replication
     */
    OutputStream out();

    /** Ends it at once, from any thread, also while others read and write: they fail then. Idempotent, never blocks. */
    @Override
    void close();
}
