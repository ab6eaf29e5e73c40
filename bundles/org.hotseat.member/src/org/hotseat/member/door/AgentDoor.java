// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.net.ssl.SSLSocket;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
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

/**
 * Where other agents come in: TLS with a certificate of the cluster on both sides, on the management plane. Handshakes
 * are few at a time, and those of strangers have fewer places of their own, so a crowd of them keeps no member waiting.
 * A host that is removed from the cluster is cut off within seconds.
 */
final class AgentDoor implements Part, Meter {

    private static final Logger LOG = System.getLogger(AgentDoor.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
    private static final int MEMBERS = 16;
    private static final int STRANGERS = 2;
    private static final int BACKLOG = 128;
    private static final int MOST_OF_ONE = 8;

    private final InetSocketAddress address;
    private final Members members;
    private final AgentTls tls;
    private final Doors doors;
    private final AgentClients clients;
    private final Workers workers;
    private final ExecutorService accepting;
    private final ExecutorService looking;
    private final Visitors<Socket> known;
    private final Visitors<Socket> strangers;
    private final Map<Socket, HostId> inside = new ConcurrentHashMap<>();
    private final Refusals refusals = new Refusals(LOG, "agents' port");
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable ScheduledFuture<?> look;

    /**
     * A door that is closed.
     *
     * @param address where it will be
     * @param members who may come
     * @param tls who we are
     * @param clients gets each connection, to ask over it too
     * @param doors what is served
     * @param workers give all threads
     */
    AgentDoor(InetSocketAddress address, Members members, AgentTls tls, AgentClients clients, Doors doors,
            Workers workers) {
        this.address = address;
        this.members = members;
        this.tls = tls;
        this.clients = clients;
        this.doors = doors;
        this.workers = workers;
        this.accepting = workers.pool("agents-accept", 1);
        this.looking = workers.pool("agents-look", 1);
        this.known = new Visitors<>("agents-in", workers, PATIENCE, MEMBERS);
        this.strangers = new Visitors<>("strangers-in", workers, PATIENCE, STRANGERS);
    }

    @Override
    public String name() {
        return "agents' port";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(address, BACKLOG);
            } catch (IOException failed) {
                socket.close();
                throw failed;
            }
            server = socket;
            accepting.execute(() -> accept(socket));
        } catch (IOException taken) {
            throw new FailureException(new Failure(FailureCode.EXISTS, "The port " + address.getPort() + " on "
                    + address.getHostString() + " for other agents cannot be used (" + taken.getMessage() + ").",
                    "Give another by \"agent.port\", or stop what uses it."), taken);
        }
        look = workers.timer().scheduleWithFixedDelay(this::lookAgain, LOOK.toMillis(), LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Where it listens.
     *
     * @return the port; 0 when it does not
     */
    int port() {
        ServerSocket socket = server;
        return socket == null ? 0 : socket.getLocalPort();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                String from = connection.getInetAddress().getHostAddress();
                boolean member = members.isKnown(from);
                if (!(member ? known : strangers).welcome(connection, one -> receive(one, from, member))) {
                    refusals.refused(member ? "crowd" : "crowd of strangers", from, "too many at a time");
                }
            } catch (SocketException ended) {
                LOG.log(Level.DEBUG, "the agents' port is closed, or a connection was gone", ended);
            } catch (IOException failed) {
                refusals.refused("failure", "somebody", failed);
                LockSupport.parkNanos(PAUSE_NANOS); // it may come at once again, such as too many open files
            }
        }
    }

    private void receive(Socket plain, String from, boolean member) {
        try {
            SSLSocket socket = tls.shakeHands(plain, false);
            Optional<MemberName> name = AgentTls.peer(socket);
            if (name.isEmpty() || !members.includes(name.get())) {
                refusals.refused("foreign", from, "the certificate of " + name.map(MemberName::toString)
                        .orElse("no host") + " is of no host of this cluster");
            } else if (inside.values().stream().filter(name.get().host()::equals).count() >= MOST_OF_ONE) {
                refusals.refused("crowd", from, "too many connections of " + name.get().host());
            } else if ((member ? known : strangers).keep(plain)) {
                letIn(plain, socket, name.get().host(), from);
            }
        } catch (IOException | CertificateException refused) {
            refusals.refused("handshake", from, String.valueOf(refused.getMessage()));
        }
    }

    private void letIn(Socket plain, SSLSocket socket, HostId host, String from) throws IOException {
        inside.put(plain, host);
        Wire wire = new Wire(socket.getInputStream(), socket.getOutputStream(), plain);
        doors.agentLinks().accept(wire, Peer.agent(host.value(), from), doors.greeting(), doors.agents())
                .whenComplete((connection, refused) -> {
                    if (connection == null) {
                        inside.remove(plain);
                        refusals.refused("greeting", from, String.valueOf(refused.getMessage()));
                    } else {
                        greeted(plain, host, connection);
                    }
                });
    }

    private void greeted(Socket plain, HostId host, Connection connection) {
        LOG.log(Level.DEBUG, "{0} is in", connection.peer());
        clients.adopt(host, connection);
        connection.ended().thenAccept(why -> {
            inside.remove(plain);
            LOG.log(Level.DEBUG, "{0} has left: {1}", connection.peer(), why.message());
        });
    }

    private void lookAgain() {
        try {
            looking.execute(() -> {
                tls.refresh();
                inside.forEach((plain, host) -> {
                    if (members.isRemoved(host)) {
                        cut(plain, host);
                    }
                });
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "looked again at the end", ending);
        }
    }

    private static void cut(Socket plain, HostId host) {
        LOG.log(Level.WARNING, "{0} is no host of this cluster any more and is cut off", host);
        try {
            plain.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "it was gone already", gone);
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = look;
        if (task != null) {
            task.cancel(false);
        }
        ServerSocket socket = server;
        try {
            if (socket != null) {
                socket.close();
            }
            for (Socket plain : inside.keySet()) {
                plain.close();
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the agents' port does not end in order", failed);
        }
        accepting.shutdownNow();
        looking.shutdown();
        known.end();
        strangers.end();
    }

    @Override
    public PartState state() {
        ServerSocket socket = server;
        boolean listens = socket != null && !socket.isClosed();
        return new PartState(listens, listens ? "listens on " + address.getHostString() + ':' + port() + ", "
                + inside.size() + " in" : "does not listen");
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_agents_in", "Connections that other agents opened.", inside.size());
        refusals.read(figures);
    }
}
