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

/**
 * A port where other hosts of the cluster come in: TLS with a certificate of the cluster on both sides. Handshakes are
 * few at a time, and those of strangers have fewer places of their own, so a crowd of them keeps no member waiting. A
 * host that is removed from the cluster is cut off within seconds.
 */
public final class HostDoor implements Part, Meter {

    private static final Logger LOG = System.getLogger(HostDoor.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();
    private static final int MEMBERS = 16;
    private static final int STRANGERS = 2;
    private static final int BACKLOG = 128;

    /**
     * Which port it is.
     *
     * @param name of the part, such as "agents' port"
     * @param address where it will be
     * @param setting by which another port is given
     * @param most connections of one host
     */
    public record Place(String name, InetSocketAddress address, String setting, int most) {
    }

    /** Who takes what comes in. */
    @FunctionalInterface
    public interface Guests {

        /**
         * A host has come in. Must not block for long.
         *
         * @param line to be closed by the receiver, in any case
         */
        void letIn(HostLine line);
    }

    private final Place place;
    private final Members members;
    private final AgentTls tls;
    private final Guests guests;
    private final Workers workers;
    private final ExecutorService accepting;
    private final ExecutorService looking;
    private final Visitors<Socket> known;
    private final Visitors<Socket> strangers;
    private final Map<Socket, HostId> inside = new ConcurrentHashMap<>();
    private final Refusals refusals;
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable ScheduledFuture<?> look;

    HostDoor(Place place, Members members, AgentTls tls, Guests guests, Workers workers) {
        this.place = place;
        this.members = members;
        this.tls = tls;
        this.guests = guests;
        this.workers = workers;
        this.refusals = new Refusals(LOG, place.name());
        String threads = place.name().replaceAll("[^a-z]+", "-");
        this.accepting = workers.pool(threads + "-accept", 1);
        this.looking = workers.pool(threads + "-look", 1);
        this.known = new Visitors<>(threads + "-in", workers, PATIENCE, MEMBERS);
        this.strangers = new Visitors<>(threads + "-strangers", workers, PATIENCE, STRANGERS);
    }

    @Override
    public String name() {
        return place.name();
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(place.address(), BACKLOG);
            } catch (IOException failed) {
                socket.close();
                throw failed;
            }
            server = socket;
            accepting.execute(() -> accept(socket));
        } catch (IOException taken) {
            throw new FailureException(new Failure(FailureCode.EXISTS, "The port " + place.address().getPort() + " on "
                    + place.address().getHostString() + " for other agents cannot be used (" + taken.getMessage()
                    + ").", "Give another by \"" + place.setting() + "\", or stop what uses it."), taken);
        }
        look = workers.timer().scheduleWithFixedDelay(this::lookAgain, LOOK.toMillis(), LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

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
                LOG.log(Level.DEBUG, "the port is closed, or a connection was gone", ended);
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
            } else if (inside.values().stream().filter(name.get().host()::equals).count() >= place.most()) {
                refusals.refused("crowd", from, "too many connections of " + name.get().host());
            } else if ((member ? known : strangers).keep(plain)) {
                inside.put(plain, name.get().host());
                guests.letIn(new HostLine(name.get().host(), from, socket.getInputStream(), socket.getOutputStream(),
                        plain, () -> inside.remove(plain)));
            }
        } catch (IOException | CertificateException refused) {
            refusals.refused("handshake", from, String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Counts and logs somebody who came in and may not stay.
     *
     * @param cause one word
     * @param who host or address
     * @param why for the log
     */
    public void refused(String cause, String who, String why) {
        refusals.refused(cause, who, why);
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
            LOG.log(Level.WARNING, "the " + place.name() + " does not end in order", failed);
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
        return new PartState(listens, listens ? "listens on " + place.address().getHostString() + ':' + port() + ", "
                + inside.size() + " in" : "does not listen");
    }

    int inside() {
        return inside.size();
    }

    @Override
    public void read(Figures figures) {
        refusals.read(figures);
    }
}
