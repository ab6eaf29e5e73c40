// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.wire.PeerLine;

/** The way to the board of a port. */
@FunctionalInterface
public interface BoardDialer {

    /**
     * Connects, and demands that it is this very board.
     *
     * @param deadline blocks no longer
     * @return to be closed
     * @throws FailureException UNREACHABLE when it does not come about
     */
    PeerLine dial(Deadline deadline) throws FailureException;
}
