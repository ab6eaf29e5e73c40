// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** Gives this host's duties to the leader. Thread-safe. */
public interface Orders {

    /**
     * Blocks until the command is decided; one whose outcome is unknown may have happened, or happen later.
     *
     * @param command of a duty
     * @param deadline after which the outcome may be unknown
     * @return how it ended
     * @throws FailureException CANCELLED when the thread is interrupted; it is not known then whether it was done
     */
    CommandOutcome give(Command command, Deadline deadline) throws FailureException;
}
