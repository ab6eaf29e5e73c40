// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jdk.net.ExtendedSocketOptions;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.serve.Visitors;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.link.Wire;
import org.hotseat.state.command.Issuer;

/**
 * Where consoles come in: a unix socket that everybody may connect to, mostly through sshd, so the kernel says who it
 * is. Who may come in is decided for each connection and looked at again every few seconds: whose role has changed is
 * cut off and may come again.
 */
public final class ConsoleDoor implements Part, Meter {

    private static final Logger LOG = System.getLogger(ConsoleDoor.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
    private static final int LONGEST_PATH = 107;
    private static final int MOST = 256;
    private static final int MOST_OF_ONE = 32;

    private final Path path;
    private final Doors doors;
    private final Workers workers;
    private final ExecutorService accepting;
    private final ExecutorService looking;
    private final Visitors<SocketChannel> visitors;
    /** Who is in or about to be, by the user. */
    private final Map<SocketChannel, String> inside = new ConcurrentHashMap<>();
    private final Map<Connection, Issuer> guests = new ConcurrentHashMap<>();
    private final Refusals refusals = new Refusals(LOG, "console socket");
    private volatile @Nullable ServerSocketChannel server;
    private volatile @Nullable ScheduledFuture<?> look;

    /**
     * A door that is closed.
     *
     * @param path of the socket
     * @param doors what is served
     * @param workers give all threads
     */
    public ConsoleDoor(Path path, Doors doors, Workers workers) {
        this.path = path;
        this.doors = doors;
        this.workers = workers;
        this.accepting = workers.pool("console-accept", 1);
        this.looking = workers.pool("console-roles", 1);
        this.visitors = new Visitors<>("console", workers, PATIENCE);
    }

    /**
     * Beside the control socket.
     *
     * @param control its path
     * @return where consoles come in
     */
    public static Path beside(Path control) {
        return control.resolveSibling("console.sock");
    }

    @Override
    public String name() {
        return "console socket";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        if (path.toString().getBytes(UTF_8).length > LONGEST_PATH) {
            throw new FailureException(FailureCode.INVALID, "The path " + path + " is too long for a socket.",
                    "Give the agent a control socket with a shorter folder by \"control\".");
        }
        try {
            Files.deleteIfExists(path); // the control socket beside it shows that no other agent runs
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.bind(UnixDomainSocketAddress.of(path));
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
            server = channel;
            accepting.execute(() -> accept(channel));
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, "The console socket " + path
                    + " cannot be made (" + failed.getMessage() + ").",
                    "Make its folder, and let it belong to the agent's user."), failed);
        }
        look = workers.timer().scheduleWithFixedDelay(this::lookAgain, LOOK.toMillis(), LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel connection = channel.accept();
                if (!visitors.welcome(connection, this::receive)) {
                    refusals.refused("crowd", "somebody", "too many at a time");
                }
            } catch (ClosedChannelException ended) {
                LOG.log(Level.DEBUG, "the console socket is closed");
            } catch (IOException failed) {
                refusals.refused("failure", "somebody", failed);
                LockSupport.parkNanos(PAUSE_NANOS); // it may come at once again, such as too many open files
            }
        }
    }

    private void receive(SocketChannel connection) {
        try {
            String user = connection.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
            Optional<Issuer> issuer = doors.accounts().of(user, doors.greeting().host());
            if (issuer.isEmpty()) {
                refusals.refused("stranger", user, "no account, and in no group of hotseat-admin, hotseat-operator,"
                        + " hotseat-viewer");
            } else if (inside.size() >= MOST || inside.values().stream().filter(user::equals)
                    .count() >= MOST_OF_ONE) {
                refusals.refused("crowd", user, "too many connections");
            } else {
                letIn(connection, user, issuer.get());
            }
        } catch (IOException gone) {
            refusals.refused("failure", "somebody", gone);
        }
    }

    private void letIn(SocketChannel channel, String user, Issuer issuer) {
        if (!visitors.keep(channel)) {
            return;
        }
        inside.put(channel, user);
        Wire wire = new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
        doors.consoleLinks().accept(wire, new Peer(user, issuer), doors.greeting(), doors.consoles())
                .whenComplete((connection, refused) -> {
                    if (connection == null) {
                        inside.remove(channel);
                        refusals.refused("greeting", user, String.valueOf(refused.getMessage()));
                    } else {
                        greeted(channel, connection, issuer);
                    }
                });
    }

    private void greeted(SocketChannel channel, Connection connection, Issuer issuer) {
        guests.put(connection, issuer);
        LOG.log(Level.INFO, "{0} is in as {1} with {2}", connection.peer(), issuer.role(),
                connection.greeting().software());
        connection.ended().thenAccept(why -> {
            inside.remove(channel);
            guests.remove(connection);
            LOG.log(Level.INFO, "{0} has left: {1}", connection.peer(), why.message());
        });
    }

    private void lookAgain() {
        try {
            looking.execute(() -> guests.forEach((connection, before) -> {
                if (!doors.accounts().of(before.unixUser(), before.from()).equals(Optional.of(before))) {
                    LOG.log(Level.INFO, "{0} has another role now and must come again", connection.peer());
                    connection.close();
                }
            }));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "looked again at the end", ending);
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = look;
        if (task != null) {
            task.cancel(false);
        }
        ServerSocketChannel channel = server;
        try {
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the console socket does not end in order", failed);
        }
        accepting.shutdownNow();
        looking.shutdown();
        visitors.end();
        guests.keySet().forEach(Connection::close);
    }

    @Override
    public PartState state() {
        ServerSocketChannel channel = server;
        boolean listens = channel != null && channel.isOpen();
        return new PartState(listens, listens ? "listens on " + path + ", " + guests.size() + " in"
                : "does not listen");
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_consoles", "Connections of consoles.", guests.size());
        refusals.read(figures);
    }
}
