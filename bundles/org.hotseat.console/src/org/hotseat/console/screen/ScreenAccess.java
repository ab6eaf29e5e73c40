// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.screen;

import java.net.Socket;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;

/** Opens the way to a machine's VNC server through the host's one SSH connection. */
public interface ScreenAccess {

    /**
     * Opens a stream to the VNC server of the machine. Blocks.
     *
     * @param machine a running machine
     * @param deadline fails with TIMEOUT at the latest then
     * @return a connected socket; the caller closes it
     * @throws FailureException WRONG_STATE when it does not run, UNSUPPORTED when it has no VNC display
     */
    Socket open(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * The password that the stored description holds, if any; asked with the secure flag. Blocks.
     *
     * @param machine the machine
     * @param deadline limit
     * @return empty when none is set
     * @throws FailureException when the host does not answer
     */
    Optional<char[]> password(MachineId machine, Deadline deadline) throws FailureException;
}
