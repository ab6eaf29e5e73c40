// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostConnector;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.key.KnownHosts;

import com.jcraft.jsch.Session;

/** Makes connections with JSch. Host keys are checked strictly, always. Thread-safe. */
public final class JschConnector implements HostConnector {

    /** One thread per listener and two per stream of a forwarded socket. */
    private static final int THREADS = 64;

    private final KnownHosts known;
    private final AuditLog audit;
    private final Workers workers;
    private final MonotonicClock clock;

    /**
     * A connector.
     *
     * @param known the keys that are trusted
     * @param audit gets every command
     * @param workers gives each connection threads of its own
     * @param clock tells the time
     */
    public JschConnector(KnownHosts known, AuditLog audit, Workers workers, MonotonicClock clock) {
        this.known = known;
        this.audit = audit;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public HostLink connect(String name, HostAccount account, Proof proof, Deadline deadline)
            throws FailureException, AnswerNeeded {
        KeptSocket socket = new KeptSocket(deadline);
        ExecutorService threads = workers.pool(name + "-ssh", THREADS);
        boolean done = false;
        try {
            Session session = session(new Login(name, account, proof, known, socket), threads, deadline,
                    new FailureException(Refusals.timeout(name, account)));
            JschLink link = new JschLink(name, account, session, socket,
                    new JschLink.Shared(audit, threads, clock));
            // sshd sends small packets at once only after the first command of a connection
            link.run(Command.of("true"), deadline);
            done = true;
            return link;
        } finally {
            if (!done) {
                socket.cut();
                threads.shutdownNow();
            }
        }
    }

    /** The login runs on a thread of its own: a name server or an agent that hangs must not hold up the caller. */
    private static Session session(Login login, ExecutorService threads, Deadline deadline, FailureException silent)
            throws FailureException, AnswerNeeded {
        Future<Session> running = threads.submit(() -> login.run(deadline));
        try {
            return running.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            running.cancel(true);
            throw silent;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running.cancel(true);
            throw new FailureException(FailureCode.CANCELLED, Messages.cancelled, "");
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case FailureException expected -> throw expected;
                case AnswerNeeded needed -> throw needed;
                case RuntimeException bug -> throw bug;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
