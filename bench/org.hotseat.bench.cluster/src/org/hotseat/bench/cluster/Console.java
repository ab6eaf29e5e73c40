// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

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
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.Standing;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand;
import org.hotseat.state.data.ObjectRecord;

/** What a console does at one agent: the protocol's own client over the agent's local socket. */
final class Console implements AutoCloseable {

    /** What fills a command up to the size that a seat has. */
    static final String FILLING = "x".repeat(200);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final Connection connection;
    private final String client = "bench-" + UUID.randomUUID().toString().substring(0, 8);
    private long sequence;

    private Console(Path socket) throws IOException, FailureException {
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            Wire wire = new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
            connection = links.open(wire, Peer.agent("agent", socket.toString()),
                    new Greeting(client, "", "", "bench", ""), new Service());
        } catch (IOException | FailureException refused) {
            links.close();
            workers.close();
            throw refused;
        }
    }

    /** Connects with an agent, once more when that is too busy to greet in time, as every console does. */
    static Console open(Member member) throws IOException {
        Console[] opened = new Console[1];
        Until.holds("a console at " + member.console(), () -> {
            opened[0] = connect(member);
            return true;
        });
        return opened[0];
    }

    private static Console connect(Member member) throws IOException {
        try {
            return new Console(member.console());
        } catch (FailureException refused) {
            throw new IOException(refused.failure().text(), refused);
        }
    }

    /** Puts an object of a seat's size under a new id. */
    static Command newObject() {
        return new DocumentCommand.PutObject(0, new ObjectRecord(UUID.randomUUID().toString(), "bench",
                Map.of("filling", FILLING)));
    }

    /**
     * Commits; the same command is sent again until somebody knows what became of it. A change of the leader refuses
     * what was on its way and says nothing against it: it is given again under the next number, as every client of ours
     * does.
     */
    CommandOutcome.Done commit(Command command) throws IOException {
        sequence++;
        Deadline end = Deadline.in(Until.PATIENCE);
        while (!end.isOver()) {
            Reply<CommandOutcome> reply = await(command);
            if (reply instanceof Reply.Answered<CommandOutcome> answered) {
                if (answered.answer() instanceof CommandOutcome.Done done) {
                    return done;
                }
                if (isToBeGivenAgain(answered.answer())) {
                    sequence++;
                    continue;
                }
                throw new IOException("not done: " + answered.answer());
            }
        }
        throw new IOException("nobody knows what became of " + command);
    }

    /** Whether an outcome says nothing against the command. */
    static boolean isToBeGivenAgain(CommandOutcome outcome) {
        return outcome instanceof CommandOutcome.Refused refused && refused.refusal().isPassing();
    }

    private Reply<CommandOutcome> await(Command command) throws IOException {
        try {
            return connection.command(new CommandId(client, sequence), ClusterOps.COMMAND, command,
                    Deadline.in(PATIENCE), Progress.NONE).toCompletableFuture().get(2 * PATIENCE.toSeconds(),
                            TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        } catch (ExecutionException | TimeoutException broken) {
            throw new IOException("the protocol broke its word", broken);
        }
    }

    Standing standing() throws IOException {
        try {
            return connection.call(ClusterOps.STANDING, Nothing.NOTHING, Deadline.in(PATIENCE));
        } catch (FailureException refused) {
            throw new IOException(refused.failure().text(), refused);
        }
    }

    /** Tells the revision of each change of the state, and once -1 when the snapshot is complete. */
    void follow(LongConsumer revisions) {
        connection.follow(ClusterOps.STATE, Position.NONE, new Listener() {
            private boolean level;

            @Override
            public void change(long number, StateChange change) {
                if (level) {
                    revisions.accept(number);
                }
            }

            @Override
            public void level(Position position) {
                level = true;
                revisions.accept(-1);
            }
        });
    }

    /** Hears of one thing. */
    private abstract static class Listener implements FeedListener<StateChange> {

        @Override
        public void reset(String why) {
            // a snapshot follows
        }

        @Override
        public void level(Position position) {
            // what comes is counted by its keys
        }

        @Override
        public void ended(Failure failure) {
            // the connection was closed by us, or what is waited for does not come
        }
    }

    /** Tells the key of each value of the state, of the snapshot too. */
    void keys(Consumer<String> keys) {
        connection.follow(ClusterOps.STATE, Position.NONE, new Listener() {
            @Override
            public void change(long number, StateChange change) {
                change.written().forEach(written -> keys.accept(written.key()));
            }
        });
    }

    @Override
    public void close() {
        connection.close();
        links.close();
        workers.close();
    }
}
