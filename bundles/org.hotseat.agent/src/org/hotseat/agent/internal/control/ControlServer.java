// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.serve.Visitors;

import com.google.gson.JsonObject;

/**
 * The local socket. One question per connection, from this user or root only; each connection has a deadline for all of
 * it, and there are few at a time, so rubbish, silence and crowds cost little and nobody else.
 */
public final class ControlServer implements Part, Meter {

    private static final Logger LOG = System.getLogger(ControlServer.class.getName());
    private static final int PAUSES = 8;

    private final Path path;
    private final Map<String, Answerer> answerers;
    private final Duration patience;
    private final Workers workers;
    /** Connections of questions that take longer. */
    private final Set<SocketChannel> slow = ConcurrentHashMap.newKeySet();
    private final ExecutorService accepting;
    private final Visitors<SocketChannel> visitors;
    private final Map<String, AtomicLong> outcomes = new ConcurrentHashMap<>();
    private volatile @Nullable ServerSocketChannel server;

    /**
     * A server that is not listening yet.
     *
     * @param path of the socket
     * @param answerers by type of question
     * @param workers whose threads answer
     * @param patience how long one connection may take
     */
    public ControlServer(Path path, Map<String, Answerer> answerers, Workers workers, Duration patience) {
        this.path = path;
        this.answerers = Map.copyOf(answerers);
        this.patience = patience;
        this.accepting = workers.pool("control-accept", 1);
        this.workers = workers;
        this.visitors = new Visitors<>("control", workers, patience);
    }

    @Override
    public String name() {
        return "control socket";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        if (ControlClient.answers(path)) {
            throw new FailureException(FailureCode.EXISTS, "Another agent answers on " + path + '.',
                    "Stop it, or give this one another socket by \"control\".");
        }
        try {
            Path folder = path.getParent();
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwxr-xr-x")));
            }
            Files.deleteIfExists(path);
            listen();
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, "The control socket " + path + " cannot be made ("
                    + failed.getMessage() + ").", "Make its folder, and let it belong to the agent's user."), failed);
        }
    }

    private void listen() throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        server = channel;
        accepting.execute(() -> accept(channel));
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                take(channel.accept());
            } catch (ClosedChannelException ended) {
                LOG.log(Level.DEBUG, "the control socket is closed");
            } catch (IOException failed) {
                LOG.log(Level.WARNING, "a connection to the control socket failed", failed);
                pause();
            }
        }
    }

    /** After a failure that may come at once again, such as too many open files. */
    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(patience.toMillis() / PAUSES);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(SocketChannel connection) {
        if (!visitors.welcome(connection, this::converse)) {
            count("crowd");
        }
    }

    private void converse(SocketChannel connection) {
        try {
            Optional<String> stranger = Peer.stranger(connection);
            if (stranger.isPresent()) {
                count("stranger");
                LOG.log(Level.WARNING, "the user {0} was refused at the control socket", stranger.get());
                refuse("only this agent's user and root may ask").write(connection);
                return;
            }
            Frame question = Frame.read(connection, Frame.ASK);
            if (answerers.get(question.type()) instanceof Answerer.Slow longer && visitors.keep(connection)) {
                slowly(connection, question, longer.patience());
            } else {
                answer(question, Progress.NONE).write(connection);
            }
        } catch (Frame.Refused malformed) {
            count("malformed");
            LOG.log(Level.WARNING, "refused at the control socket: {0}", malformed.getMessage());
            answerRefusal(connection, malformed);
        } catch (IOException ended) {
            count("broken");
            LOG.log(Level.DEBUG, "a connection to the control socket ended early", ended);
        }
    }

    /** With a deadline of its own, and what is done told in between. */
    private void slowly(SocketChannel connection, Frame question, Duration longer) throws IOException {
        slow.add(connection);
        ScheduledFuture<?> end = workers.timer().schedule(() -> close(connection), longer.toMillis(),
                TimeUnit.MILLISECONDS);
        try (connection) {
            answer(question, new Steps(connection)).write(connection);
        } finally {
            end.cancel(false);
            slow.remove(connection);
        }
    }

    private static void close(SocketChannel connection) {
        try {
            connection.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection was gone already", gone);
        }
    }

    /** Tells whoever asked, as long as they listen: what was begun goes on without them. */
    private record Steps(SocketChannel connection) implements Progress {

        @Override
        public void report(double fraction, String step) {
            JsonObject body = new JsonObject();
            body.addProperty("share", fraction);
            body.addProperty("step", step);
            try {
                new Frame("progress", body).write(connection);
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "whoever asked is gone", gone);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private void answerRefusal(SocketChannel connection, Frame.Refused malformed) {
        try {
            refuse(String.valueOf(malformed.getMessage())).write(connection);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "whoever was refused is gone", gone);
        }
    }

    private Frame answer(Frame question, Progress progress) {
        Answerer answerer = answerers.get(question.type());
        if (answerer == null) {
            count("unknown");
            return refuse("unknown question \"" + question.type() + "\"; known: " + String.join(", ",
                    new TreeMap<>(answerers).keySet()));
        }
        try {
            JsonObject answer = answerer instanceof Answerer.Slow longer ? longer.told().answer(question.body(),
                    progress) : answerer.answer(question.body());
            count("answered");
            return new Frame("answer", answer);
        } catch (FailureException failed) {
            count("failed");
            return refuse(failed.failure().text());
        } catch (RuntimeException broken) { // the edge: a fault of one answer must not end the thread unseen
            count("failed");
            LOG.log(Level.ERROR, "the question {0} failed", question.type(), broken);
            return refuse("a fault of the program, see the log");
        }
    }

    private static Frame refuse(String why) {
        JsonObject body = new JsonObject();
        body.addProperty("why", why);
        return new Frame("fault", body);
    }

    private void count(String outcome) {
        outcomes.computeIfAbsent(outcome, key -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public void stop(Deadline deadline) {
        try {
            ServerSocketChannel channel = server;
            if (channel != null) {
                channel.close();
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the control socket does not end in order", failed);
        }
        accepting.shutdownNow();
        visitors.end();
        slow.forEach(ControlServer::close);
    }

    @Override
    public PartState state() {
        ServerSocketChannel channel = server;
        boolean listens = channel != null && channel.isOpen();
        return new PartState(listens, listens ? "listens on " + path : "does not listen");
    }

    @Override
    public void read(Figures figures) {
        outcomes.forEach((outcome, count) -> figures.counter("hotseat_control_connections_total",
                "Connections to the control socket.", count.get(), "outcome", outcome));
    }
}
