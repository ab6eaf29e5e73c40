// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.operation;

import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;

/**
 * An act that a person asked for. Made on any thread, run once, on a thread that may block. Adding one needs no code
 * in the user interface: whoever runs it shows title, progress, cancel and failure.
 */
public interface Operation {

    /**
     * What it does, as a verb with its object: "Move plot-7 to host-06".
     *
     * @return one line in the user's language
     */
    String title();

    /**
     * What it touches: operations that share a key run one after the other.
     *
     * @return a key such as a machine's id; empty for none
     */
    String exclusionKey();

    /**
     * Does it. Blocks; every wait inside has a deadline.
     *
     * @param progress told about steps, asked for cancel
     * @throws FailureException when it fails or is cancelled; what it had begun is undone or the text says what is left
     */
    void run(Progress progress) throws FailureException;

    /**
     * The operation that takes it back; meaningful after {@link #run} has ended well.
     *
     * @return empty when it cannot be taken back
     */
    default Optional<Operation> inverse() {
        return Optional.empty();
    }
}
