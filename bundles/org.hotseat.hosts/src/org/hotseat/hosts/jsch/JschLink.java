// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.audit.AuditEntry;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.key.HostKey;

import com.jcraft.jsch.Session;

/** A session of JSch as a link. */
final class JschLink implements HostLink {

    /**
     * What a link was given.
     *
     * @param audit gets every command
     * @param threads of this link alone, ended with it
     * @param clock tells the time
     */
    record Shared(AuditLog audit, ExecutorService threads, MonotonicClock clock) {
    }

    /** sshd allows ten; tools of other people want some, too. */
    private static final int COMMANDS_AT_ONCE = 4;

    private final String name;
    private final HostAccount account;
    private final Session session;
    private final KeptSocket socket;
    private final Shared shared;
    private final HostKey key;
    private final Semaphore turns = new Semaphore(COMMANDS_AT_ONCE, true);
    private final Forwards forwards;
    private volatile boolean closed;

    JschLink(String name, HostAccount account, Session session, KeptSocket socket, Shared shared) {
        this.name = name;
        this.account = account;
        this.session = session;
        this.socket = socket;
        this.shared = shared;
        this.key = Login.key(account, session);
        this.forwards = new Forwards(name, session, shared.threads());
    }

    /** What is done in a turn, on a channel of its own. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws FailureException;
    }

    @Override
    public CommandResult run(Command command, Deadline deadline) throws FailureException {
        return inTurn(command.shown(), deadline, () -> new Execution(name, session, shared).run(command, deadline),
                result -> String.valueOf(result.exit()));
    }

    @Override
    public void upload(Path file, String remote, Progress progress, Deadline deadline) throws FailureException {
        inTurn("upload " + file + " to " + remote, deadline, () -> {
            new Upload(name, session, shared).run(file, remote, progress, deadline);
            return remote;
        }, copied -> "0");
    }

    private <T> T inTurn(String shown, Deadline deadline, Work<T> work, Function<T, String> told)
            throws FailureException {
        takeTurn(deadline);
        try {
            return written(shown, work, told);
        } finally {
            turns.release();
        }
    }

    private <T> T written(String shown, Work<T> work, Function<T, String> told) throws FailureException {
        AuditLog.Running line = shared.audit().begin();
        Instant time = shared.clock().wall();
        long begun = shared.clock().nanos();
        String outcome = "failed";
        try {
            T result = work.run();
            outcome = told.apply(result);
            return result;
        } catch (FailureException failed) {
            outcome = failed.code().name();
            throw failed;
        } finally {
            line.end(new AuditEntry(time, name, account.toString(), shown, outcome,
                    Duration.ofNanos(shared.clock().nanos() - begun)));
        }
    }

    private void takeTurn(Deadline deadline) throws FailureException {
        try {
            if (!turns.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.busy, name), "");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, Messages.cancelled, "");
        }
    }

    @Override
    public Path forward(String remote) throws FailureException {
        if (!isOpen()) {
            throw Tunnel.broken(name);
        }
        return forwards.open(remote);
    }

    @Override
    public Socket openUnix(String path, Deadline deadline) throws FailureException {
        return new TunnelSocket(Tunnel.unix(name, session, path, deadline));
    }

    @Override
    public Socket openTcp(String address, int port, Deadline deadline) throws FailureException {
        return new TunnelSocket(Tunnel.tcp(name, session, address, port, deadline));
    }

    @Override
    public boolean isOpen() {
        return !closed && session.isConnected();
    }

    @Override
    public HostKey hostKey() {
        return key;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        forwards.close();
        socket.cut();
        try {
            shared.threads().execute(session::disconnect); // may wait for a writer that hangs
        } catch (RejectedExecutionException ended) {
            return; // the session's own thread finds its socket closed and does the same
        }
        shared.threads().shutdown();
    }
}
