// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.Topic;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;

/** An agent with a service, and consoles that connect to it over loopback. */
final class Rig implements AutoCloseable {

    /** Long enough for a machine that does other things too. */
    static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    /** Each gives up soon about one thing only, so that a busy machine changes nothing else. */
    static final LinkTiming GREETS_SOON = new LinkTiming(SHORT, LONG, LONG, LONG, LONG, LONG);
    static final LinkTiming FRAMES_SOON = new LinkTiming(LONG, SHORT, LONG, LONG, LONG, LONG);
    static final LinkTiming SPEAKS_SOON = new LinkTiming(LONG, LONG, LONG, SHORT, LONG, LONG);
    static final LinkTiming READS_SOON = new LinkTiming(LONG, LONG, LONG, LONG, SHORT, LONG);
    static final LinkTiming PATIENT = new LinkTiming(LONG, LONG, Duration.ofMillis(200), LONG, LONG, LONG);

    record Text(String text) {
    }

    record Number(long value) {
    }

    static final Operation<Text, Text> ECHO = Operation.read("test.echo", Text.class, Text.class, Role.VIEWER);
    static final Operation<Text, Text> WAIT = Operation.read("test.wait", Text.class, Text.class, Role.VIEWER);
    static final Operation<Text, Number> COUNT = Operation.command("test.count", Text.class, Number.class,
            Role.OPERATOR);
    static final Topic<Number> NUMBERS = new Topic<>("test.numbers", Number.class, Role.VIEWER);
    static final Greeting AGENT = new Greeting("run", "host-01", "cluster", "agent 0.1", "");
    static final Greeting CONSOLE = new Greeting("", "", "", "console 0.1", "somebody at a desk");

    final ThreadWorkers workers = new ThreadWorkers();
    final Service service = new Service();
    final Links agent;
    final Links console;
    private final ServerSocket server;
    private final List<Socket> sockets = new ArrayList<>();

    Rig(LinkTiming timing) throws IOException {
        this(timing, Versions.OURS, Versions.OURS);
    }

    Rig(LinkTiming timing, Versions ofAgent, Versions ofConsole) throws IOException {
        agent = new Links(workers, timing, ofAgent);
        console = new Links(workers, timing, ofConsole);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Peer person(Role role) {
        return new Peer("anna", new Issuer("anna", role, "anna", "test", ""));
    }

    /** A connection whose far end the agent accepts. */
    Socket raw(Role role, CompletableFuture<Connection> accepted) throws IOException {
        return raw(role, accepted, 0);
    }

    Socket raw(Role role, CompletableFuture<Connection> accepted, int buffer) throws IOException {
        Socket near = new Socket();
        if (buffer > 0) {
            near.setReceiveBufferSize(buffer);
        }
        near.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
        Socket far = server.accept();
        if (buffer > 0) {
            far.setSendBufferSize(buffer);
        }
        sockets.add(near);
        sockets.add(far);
        agent.accept(wire(far), person(role), AGENT, service).whenComplete((connection, trouble) -> {
            if (connection == null) {
                accepted.completeExceptionally(trouble);
            } else {
                accepted.complete(connection);
            }
        });
        return near;
    }

    static Wire wire(Socket socket) throws IOException {
        return new Wire(socket.getInputStream(), socket.getOutputStream(), socket);
    }

    Connection connect(Role role) throws IOException, FailureException {
        return connect(role, new CompletableFuture<>());
    }

    Connection connect(Role role, CompletableFuture<Connection> accepted) throws IOException, FailureException {
        return console.open(wire(raw(role, accepted)), Peer.agent("host-01", "test"), CONSOLE, new Service());
    }

    /** Cuts all connections without a word. */
    void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not in " + LONG);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        agent.close();
        console.close();
        cut();
        server.close();
        workers.close();
    }
}
