// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import java.net.Socket;
import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.key.HostKey;

/**
 * One connection to a host. Thread-safe. A dead peer is noticed within 6 s: what waits then fails, streams end.
 */
public interface HostLink extends AutoCloseable {

    /**
     * Runs a command to its end; it is in the audit log. Blocks. At most four run at once, others wait their turn.
     *
     * @param command what to run
     * @param deadline limit of waiting and running; the command is told to end when it is over
     * @return how it ended; an exit code is no failure
     * @throws FailureException TIMEOUT, UNREACHABLE when the connection broke, CANCELLED when this thread is
     *         interrupted, NO_RESOURCE when it prints more than can be kept
     */
    CommandResult run(Command command, Deadline deadline) throws FailureException;

    /**
     * Copies a file to the host; it is in the audit log. Blocks. Counts as one of the four commands that run at once.
     *
     * @param file here
     * @param remote path there, in a folder where the account may write; what was there is replaced
     * @param progress told after each piece on another thread, which waits for it; texts are empty. A copy that is
     *        cancelled or fails leaves a part of the file
     * @param deadline limit
     * @throws FailureException CANCELLED, TIMEOUT, UNREACHABLE, UNSUPPORTED when the host has no SFTP, FILE when one
     *         of the two files cannot be had
     */
    void upload(Path file, String remote, Progress progress, Deadline deadline) throws FailureException;

    /**
     * Makes a local socket that leads to a socket of the host; only this account can connect to it. Does not ask the
     * host: whoever connects to a socket that is not there reads the end at once.
     *
     * @param remote path on the host
     * @return path of the local end, gone with the connection
     * @throws FailureException FILE when no local socket can be made
     */
    Path forward(String remote) throws FailureException;

    /**
     * Opens a stream to a unix socket of the host. Blocks.
     *
     * @param path on the host
     * @param deadline limit
     * @return a connected socket; the caller closes it. One whose reader leaves 32 MiB unread is cut, so that it holds
     *         up no other
     * @throws FailureException NOT_FOUND when nobody listens there or the host forbids it, TIMEOUT, UNREACHABLE
     */
    Socket openUnix(String path, Deadline deadline) throws FailureException;

    /**
     * Opens a stream to a TCP port as the host sees it. Blocks.
     *
     * @param address on the host
     * @param port 1 to 65535
     * @param deadline limit
     * @return as {@link #openUnix}
     * @throws FailureException as {@link #openUnix}
     */
    Socket openTcp(String address, int port, Deadline deadline) throws FailureException;

    /**
     * Whether the connection stands, as far as is known.
     *
     * @return false once it broke or was closed
     */
    boolean isOpen();

    /**
     * The key by which the host proved itself.
     *
     * @return the key
     */
    HostKey hostKey();

    /** Ends the connection at once, whatever hangs on it. Does not wait. Idempotent, callable on any thread. */
    @Override
    void close();
}
