// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Hypervisor;

/** The way to the machines of another host, for live migration from host to host. Thread-safe. */
@FunctionalInterface
public interface PeerRoute {

    /**
     * Connects to the other host. Blocks.
     *
     * @param host its id
     * @param own the hypervisor of this host, which shall be able to move machines to what is returned
     * @param deadline limit
     * @return a connection; the caller closes it
     * @throws FailureException NOT_FOUND for a host that is not in the cluster, UNREACHABLE when its agent does not
     *         answer
     */
    PeerHost open(String host, Hypervisor own, Deadline deadline) throws FailureException;
}
