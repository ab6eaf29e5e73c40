// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.net.URI;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Opens connections of one kind. Registered as an OSGi service; a driver that fails to load is simply absent. */
public interface HypervisorDriver {

    /**
     * Whether this driver serves the URI. Does not block.
     *
     * @param uri the target
     * @return true when {@link #open} may be called with it
     */
    boolean accepts(URI uri);

    /**
     * Whether what the driver stands on (a native library) is there. Does not block after the first call.
     *
     * @return false when {@link #open} would fail on this machine for every target
     */
    boolean available();

    /**
     * Opens a connection. Blocks; never call it on the window's thread.
     *
     * @param target what to open
     * @param deadline fails with TIMEOUT at the latest then
     * @return the connection, to be closed by the caller
     * @throws FailureException when it cannot be opened; says why and what to do
     */
    Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException;

    /**
     * Lets the machines of this computer go before the calling thread, for as long as it lives. Does not block; what
     * the system refuses is logged. Does nothing where a driver has no machines on this computer.
     */
    default void stepAside() {
    }
}
