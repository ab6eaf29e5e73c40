// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.lead.LeaderRoute;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.AgentOps;
import org.hotseat.protocol.op.AgentOps.Moment;
import org.hotseat.protocol.op.Forward;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Proposal;

/**
 * Connections to other agents: one for each host, opened when first needed and kept, because a handshake takes a tenth
 * of a second. Whoever opened it, both ask over it. Thread-safe.
 */
public final class AgentClients implements LeaderRoute, AutoCloseable {

    private static final Logger LOG = System.getLogger(AgentClients.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int CONNECTING = 8;

    private final Members members;
    private final AgentTls tls;
    private final Doors doors;
    private final ExecutorService connecting;
    private final Map<HostId, Kept> kept = new ConcurrentHashMap<>();
    private volatile boolean closed;

    AgentClients(Members members, AgentTls tls, Doors doors, Workers workers) {
        this.members = members;
        this.tls = tls;
        this.doors = doors;
        this.connecting = workers.pool("agents-connect", CONNECTING);
    }

    /**
     * The connection to a host's agent.
     *
     * @param host of this cluster, not this one
     * @return the kept one, or a new one; fails with a {@link FailureException} within a few seconds
     */
    public CompletionStage<Connection> to(HostId host) {
        Kept fresh = new Kept(new CompletableFuture<>(), Deadline.in(PAUSE));
        Kept found = kept.compute(host, (id, before) -> before != null && before.counts() ? before : fresh);
        if (found == fresh) {
            begin(host, fresh.connection());
        }
        return found.connection().minimalCompletionStage();
    }

    /**
     * Whether a host's agent is alive: asks it what time it is.
     *
     * @param host of this cluster, not this one
     * @return within seconds, and never failed; a failure to connect of a moment ago counts as no answer
     */
    public CompletionStage<Boolean> answers(HostId host) {
        return to(host).thenCompose(connection -> connection.ask(AgentOps.CLOCK, Nothing.NOTHING, Deadline.in(ANSWER),
                Progress.NONE)).handle((reply, failed) -> reply instanceof Reply.Answered<Moment>);
    }

    /**
     * A connection, or an attempt.
     *
     * @param connection completes when it is open, or failed
     * @param again until then a failure counts for all who ask
     */
    private record Kept(CompletableFuture<Connection> connection, Deadline again) {

        /** Whether it is open, about to be, or failed a moment ago. */
        boolean counts() {
            return isUsable() || connection.isCompletedExceptionally() && !again.isOver();
        }

        boolean isUsable() {
            return !connection.isDone() || !connection.isCompletedExceptionally() && connection.join().isOpen();
        }
    }

    private void begin(HostId host, CompletableFuture<Connection> fresh) {
        if (closed) {
            fresh.completeExceptionally(unreachable(host, "this agent ends"));
            return;
        }
        try {
            connecting.execute(() -> connect(host, fresh));
        } catch (RejectedExecutionException ending) {
            fresh.completeExceptionally(unreachable(host, "this agent ends"));
        }
    }

    private void connect(HostId host, CompletableFuture<Connection> fresh) {
        Optional<InetSocketAddress> address = members.door(host);
        if (address.isEmpty()) {
            fresh.completeExceptionally(new FailureException(FailureCode.NOT_FOUND, "The cluster has no host " + host
                    + '.', ""));
            return;
        }
        Optional<HostLine> line = Optional.empty();
        try {
            HostLine dialled = HostLine.dial(host, address.get(), tls, members, CONNECT);
            line = Optional.of(dialled);
            Connection connection = doors.agentLinks().open(new Wire(dialled.in(), dialled.out(), dialled::close),
                    Peer.agent(host.value(), dialled.from()), doors.greeting(), doors.agents());
            connection.ended().thenAccept(why -> LOG.log(Level.DEBUG, "the connection to {0} ended: {1}", host,
                    why.message()));
            fresh.complete(connection);
            if (closed) {
                connection.close();
            }
        } catch (IOException | CertificateException failed) {
            line.ifPresent(HostLine::close);
            fresh.completeExceptionally(unreachable(host, String.valueOf(failed.getMessage())));
        } catch (FailureException refused) {
            fresh.completeExceptionally(refused);
        } catch (RuntimeException fault) { // the edge: whoever waits must learn of it
            LOG.log(Level.ERROR, "connecting to {0} failed", host, fault);
            line.ifPresent(HostLine::close);
            fresh.completeExceptionally(unreachable(host, fault.toString()));
        }
    }

    private static FailureException unreachable(HostId host, String why) {
        return new FailureException(FailureCode.UNREACHABLE, "The agent of " + host + " does not answer: " + why + '.',
                "Look whether it runs and whether the management plane is up.");
    }

    /** A host's agent opened a connection: it is used for asking too, unless there is one. */
    void adopt(HostId host, Connection connection) {
        Kept fresh = new Kept(CompletableFuture.completedFuture(connection), Deadline.in(PAUSE));
        kept.compute(host, (id, before) -> before != null && before.isUsable() ? before : fresh);
    }

    /**
     * Asks and waits. Blocks until the deadline at the most.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param host whose agent
     * @param operation which
     * @param question what
     * @param deadline when to stop waiting
     * @return the answer
     * @throws FailureException when there is none
     */
    public <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline)
            throws FailureException {
        try {
            return to(host).toCompletableFuture().get(deadline.leftMillis(), TimeUnit.MILLISECONDS).call(operation,
                    question, deadline);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FailureException known ? known
                    : unreachable(host, String.valueOf(failed.getCause()));
        } catch (TimeoutException late) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, "The agent of " + host
                    + " does not answer in time."), late);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, "Interrupted."), ended);
        }
    }

    @Override
    public CompletionStage<CommandOutcome> forward(HostId leader, Proposal proposal, int hops, Deadline deadline) {
        return to(leader).thenCompose(connection -> connection.ask(AgentOps.FORWARD, new Forward(proposal, hops),
                deadline, Progress.NONE)).thenCompose(reply -> {
                    try {
                        return CompletableFuture.completedFuture(reply.get());
                    } catch (FailureException nothingKnown) {
                        return CompletableFuture.failedFuture(nothingKnown);
                    }
                });
    }

    /** Ends all connections, also those that others opened. */
    @Override
    public void close() {
        closed = true;
        connecting.shutdown();
        kept.values().forEach(one -> one.connection().thenAccept(Connection::close));
    }
}
