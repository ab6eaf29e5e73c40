// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.net.Socket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.observed.inventory.MachineView;

/** An open connection to one host with everything that goes over it. Thread-safe. */
public interface OpenHost extends AutoCloseable {

    /**
     * Its machines.
     *
     * @return the connection of the driver
     */
    Hypervisor hypervisor();

    /**
     * Its own figures.
     *
     * @return empty when nothing reads them
     */
    Optional<HostMeter> meter();

    /**
     * The way to run commands on it.
     *
     * @return empty for simulated hosts
     */
    default Optional<RemoteShell> shell() {
        return Optional.empty();
    }

    /**
     * Since when its running machines run. Blocks.
     *
     * @param deadline limit
     * @return start times by name, of those it can tell
     * @throws FailureException when the host does not answer
     */
    Map<String, Instant> starts(Deadline deadline) throws FailureException;

    /**
     * Opens the screen of a machine. Blocks.
     *
     * @param machine the machine
     * @param end where its VNC server listens on the host; empty when its description names none
     * @param deadline limit
     * @return a connected socket
     * @throws FailureException UNSUPPORTED when it has no VNC server; when the server does not answer
     */
    Socket screen(MachineView machine, Optional<ScreenEnd> end, Deadline deadline) throws FailureException;

    /**
     * Opens a stream to a unix socket of the host. Blocks.
     *
     * @param path on the host
     * @param deadline limit
     * @return a connected socket; the caller closes it
     * @throws FailureException UNSUPPORTED for simulated hosts; NOT_FOUND when nobody listens there; when the host does
     *         not answer
     */
    @SuppressWarnings("unused") // for those that override it
    default Socket unix(String path, Deadline deadline) throws FailureException {
        throw new FailureException(FailureCode.UNSUPPORTED, path, "");
    }

    /** Ends everything; does not wait. Idempotent. */
    @Override
    void close();
}
