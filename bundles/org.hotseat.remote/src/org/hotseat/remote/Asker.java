// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Reply;
import org.hotseat.remote.wire.AskPart;
import org.hotseat.remote.wire.Parcel;

/** Asks one agent and waits. Thread-safe. */
final class Asker {

    private final Connection connection;
    private final String host;
    private final Commander commander;
    private final AtomicReference<@Nullable Failure> ended = new AtomicReference<>();
    /** Completes when this end has closed a connection that was well: then nobody waits any more. */
    private final CompletableFuture<Failure> closed = new CompletableFuture<>();

    Asker(Connection connection, String host, Commander commander) {
        this.connection = connection;
        this.host = host;
        this.commander = commander;
    }

    /** Nothing more can be asked; what is under way is waited for. The first reason counts. */
    void end(Failure why) {
        ended.compareAndSet(null, why);
    }

    /** Nothing more can be asked, and nobody waits any more. */
    void close(Failure why) {
        end(why);
        closed.complete(why);
    }

    <Q, A> A ask(Operation<Q, A> operation, Q question, Deadline deadline) throws FailureException {
        return ask(operation, question, new Run(Progress.NONE, deadline));
    }

    <Q, A> A ask(Operation<Q, A> operation, Q question, Run run) throws FailureException {
        check(run);
        return await(connection.ask(operation, question, run.deadline(), run.progress())).get();
    }

    /**
     * Gives a command. When the connection breaks before its answer, the agent carries it out all the same, and the
     * answer is fetched over the next connection to this host.
     */
    <Q, A> A command(Operation<Q, A> operation, Q question, Run run) throws FailureException {
        check(run);
        CommandId id = commander.next();
        Connection on = connection;
        while (true) {
            Reply<A> reply = await(on.command(id, operation, question, run.deadline(), run.progress()));
            if (!(reply instanceof Reply.Unknown<A>) || on.isOpen()) {
                return reply.get();
            }
            Optional<Connection> next = commander.lines().after(host, on, run);
            if (next.isEmpty()) {
                return reply.get();
            }
            on = next.get();
        }
    }

    <T> T parcel(Parcel parcel, Class<T> type, Deadline deadline) throws FailureException {
        if (parcel.first().length == parcel.size()) {
            return Packing.unpack(parcel.first(), type);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(parcel.first());
        while (all.size() < parcel.size()) {
            byte[] more = ask(HypervisorOps.PART, new AskPart(parcel.id(), all.size()), deadline).bytes();
            if (more.length == 0 || all.size() + more.length > parcel.size()) {
                throw new FailureException(FailureCode.DAMAGED, Messages.badPiece, "");
            }
            all.writeBytes(more);
        }
        return Packing.unpack(all.toByteArray(), type);
    }

    private void check(Run run) throws FailureException {
        requireOpen();
        run.progress().checkCancelled();
        if (run.deadline().isOver()) {
            throw new FailureException(FailureCode.TIMEOUT, Messages.late, "");
        }
    }

    void requireOpen() throws FailureException {
        @Nullable Failure why = ended.get();
        if (why != null) {
            throw new FailureException(why);
        }
    }

    /** A lost connection completes its questions itself, and commands are then asked for elsewhere. */
    private <A> Reply<A> await(CompletionStage<Reply<A>> stage) throws FailureException {
        CompletableFuture<Reply<A>> reply = stage.toCompletableFuture();
        try {
            CompletableFuture.anyOf(reply, closed).get();
            // The connection may end, and with it the reply, before this thread wakes up: what closed it counts.
            if (closed.isDone() && (!reply.isDone() || reply.get() instanceof Reply.Unknown<A>)) {
                throw new FailureException(closed.get());
            }
            return reply.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), stopped);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
