// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;

/** Makes way for a live move. Thread-safe. */
public interface Leaving {

    /**
     * Ends copying a machine before it moves, and begins it no more until it {@linkplain #stays stays}. Blocks.
     *
     * @param machine any
     * @param deadline to wait
     * @throws FailureException TIMEOUT when something is left on
     */
    void leaves(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * The move is over.
     *
     * @param machine any
     */
    void stays(MachineId machine);
}
