// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;

/** Runs commands on one host. Thread-safe. */
@FunctionalInterface
public interface RemoteShell {

    /**
     * Runs a command to its end; it is in the audit log. Blocks.
     *
     * @param command for a POSIX shell
     * @param deadline limit; the command is ended then
     * @return how it ended; an exit code is no failure
     * @throws FailureException when the host does not answer
     */
    CommandResult execute(Command command, Deadline deadline) throws FailureException;
}
