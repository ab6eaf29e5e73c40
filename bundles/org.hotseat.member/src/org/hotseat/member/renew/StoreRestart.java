// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Starts the store member of this host anew, if it has one. */
@FunctionalInterface
public interface StoreRestart {

    /**
     * Does it when a file, which the member reads at its start only, is newer than its process. Blocks until it serves
     * again.
     *
     * @param file which
     * @param deadline after which it is given up
     * @return whether it was started anew
     * @throws FailureException TIMEOUT when it does not serve again in time; FILE
     */
    boolean restartIfOlder(Path file, Deadline deadline) throws FailureException;
}
