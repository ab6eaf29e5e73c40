// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.HostLink;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.link.host.RemoteShell;
import org.hotseat.link.host.ScreenEnd;

/** One SSH connection, as the console uses it. Thread-safe. */
public interface SshLink extends RemoteShell, AutoCloseable {

    /**
     * Runs a command to its end; it is in the audit log. Blocks.
     *
     * @param command for the account's shell
     * @param deadline limit
     * @return what it printed
     * @throws FailureException when the host does not answer; an exit code is no failure
     */
    default String run(String command, Deadline deadline) throws FailureException {
        return execute(Command.of(command), deadline).output();
    }

    /**
     * Makes a local socket that leads to a socket of the host; only this account can connect to it. Blocks briefly.
     *
     * @param remote path on the host
     * @return path of the local end, gone with the connection
     * @throws FailureException when no local socket can be made
     */
    Path forward(String remote) throws FailureException;

    /**
     * Opens a stream to a server of the host. Blocks.
     *
     * @param end where it listens
     * @param deadline limit
     * @return a connected socket; the caller closes it
     * @throws FailureException when nobody listens there
     */
    Socket open(ScreenEnd end, Deadline deadline) throws FailureException;

    /**
     * The host's own figures over this connection.
     *
     * @return empty when the host cannot tell them
     */
    Optional<HostMeter> meter();

    /**
     * The key by which the host proved itself.
     *
     * @return kind and fingerprint, such as ED25519 SHA256:…
     */
    String hostKey();

    /**
     * The connection itself, for what needs more of it, such as copies.
     *
     * @return stays this link's; empty where there is none
     */
    default Optional<HostLink> host() {
        return Optional.empty();
    }

    /** Ends the connection at once, whatever hangs on it. Does not wait. Idempotent, callable on any thread. */
    @Override
    void close();
}
