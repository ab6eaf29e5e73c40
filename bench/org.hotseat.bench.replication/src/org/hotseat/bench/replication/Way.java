// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;

/** A way to take a checkpoint of a running machine. For one thread. */
interface Way extends AutoCloseable {

    /**
     * Takes one, and waits until the other side has it.
     *
     * @return how many bytes of it crossed, or would have to cross, the wire
     * @throws IOException when it failed; the machine may not run then
     */
    long take() throws IOException;

    /** What is done between two, outside of what is measured. */
    default void after() throws IOException {
        // most have nothing to do
    }

    @Override
    default void close() throws IOException {
        // most have nothing to end
    }
}
