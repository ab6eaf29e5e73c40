// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.deploy;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** A console at one agent whose host may be very slow. */
final class Console implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final Connection connection;
    private final String client = "bench-" + UUID.randomUUID().toString().substring(0, 8);
    private final StateMap map = new StateMap();
    private StateView state = new StateMap();
    private long sequence;

    Console(Path socket) throws IOException, FailureException {
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            connection = links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel),
                    channel), Peer.agent("agent", socket.toString()), new Greeting(client, "", "", "bench", ""),
                    new Service());
        } catch (IOException | FailureException refused) {
            links.close();
            workers.close();
            throw refused;
        }
        connection.follow(ClusterOps.STATE, Position.NONE, new Ear());
    }

    /** As far as it has been heard of. */
    synchronized StateView state() {
        return state;
    }

    private synchronized void heard() {
        state = map.snapshot();
        notifyAll();
    }

    /** Whether something comes to hold within some minutes. */
    synchronized boolean comes(Predicate<StateView> condition) throws IOException {
        Deadline limit = Deadline.in(PATIENCE.multipliedBy(2));
        try {
            while (!condition.test(state) && !limit.isOver()) {
                wait(Math.max(1, limit.left().toMillis()));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
        return condition.test(state);
    }

    /** Gives a command once and waits for its end. */
    CommandOutcome give(Command command) throws IOException {
        sequence++;
        try {
            Reply<CommandOutcome> reply = connection.command(new CommandId(client, sequence), ClusterOps.COMMAND,
                    command, Deadline.in(PATIENCE), Progress.NONE).toCompletableFuture().get(PATIENCE.toSeconds(),
                            TimeUnit.SECONDS);
            if (reply instanceof Reply.Answered<CommandOutcome> answered) {
                return answered.answer();
            }
            throw new IOException("no answer: " + reply);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        } catch (ExecutionException | TimeoutException broken) {
            throw new IOException("no answer", broken);
        }
    }

    @Override
    public void close() {
        connection.close();
        links.close();
        workers.close();
    }

    /** Keeps the state level; called on one thread. */
    private final class Ear implements FeedListener<StateChange> {

        @Override
        public void reset(String why) {
            map.clear();
        }

        @Override
        public void change(long number, StateChange change) {
            change.applyTo(map);
            map.reached(number);
            heard();
        }

        @Override
        public void level(Position position) {
            heard();
        }

        @Override
        public void ended(Failure failure) {
            map.clear();
        }
    }
}
