// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Makes connections to the standby of one machine. */
@FunctionalInterface
public interface StandbyConnector {

    /**
     * Connects. Blocks, on the thread of the replication.
     *
     * @param deadline by which it must be there
     * @return open
     * @throws FailureException when the standby cannot be reached or does not want it
     */
    StandbyLink connect(Deadline deadline) throws FailureException;
}
