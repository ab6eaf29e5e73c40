// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

/** Where a guest goes on in what its line said. */
public sealed interface Resume {

    /** The machine started from its disks: it knows nothing of what was said before. */
    record Fresh() implements Resume {
    }

    /**
     * The same guest goes on after a broken connection.
     *
     * @param run whose positions are meant, as the last welcome named it
     * @param position of the next byte that it needs
     */
    record Received(long run, long position) implements Resume {
    }

    /**
     * The same guest goes on where the last owner had handed it the last byte: it moved, or its agent is another run.
     */
    record Left() implements Resume {
    }

    /**
     * The guest went back to a checkpoint.
     *
     * @param id which one
     */
    record Checkpoint(CheckpointId id) implements Resume {
    }
}
