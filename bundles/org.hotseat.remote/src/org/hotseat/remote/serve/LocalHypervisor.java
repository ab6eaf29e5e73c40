// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;

/** The hypervisor of this host, which may go away and come back. Thread-safe. */
public interface LocalHypervisor {

    /**
     * The connection now. Does not block.
     *
     * @return open; not to be closed by the caller
     * @throws FailureException UNREACHABLE while the hypervisor does not answer
     */
    Hypervisor now() throws FailureException;

    /**
     * What it pushes from now on, whichever connection it is; {@code Closed} when it has gone away, and then what the
     * next connection pushes.
     *
     * @param consumer gets events in order, never blocks
     * @return ends the pushing
     */
    Subscription onEvent(Consumer<HypervisorEvent> consumer);
}
