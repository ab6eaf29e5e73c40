// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Ring;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.Snapshot;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.Standing;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;

/** An agent's door with the protocol's own connection behind it; its state is written by the test. Thread-safe. */
final class FakeAgent implements AutoCloseable {

    private static final int KEPT = 1000;
    private static final Peer CONSOLE = new Peer("console", new Issuer("root", Role.ADMINISTRATOR, "root", "here", ""));

    final AtomicInteger snapshots = new AtomicInteger();
    final List<CommandId> commands = new CopyOnWriteArrayList<>();
    private final List<StateChange> all = new CopyOnWriteArrayList<>();
    private final Workers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final Service service = new Service();
    private final String name;
    private final ServerSocketChannel server;
    private final ExecutorService door = workers.pool("fake-door", 1);
    private final Ring<StateChange> state;
    private final Ring<LiveReport> live = new Ring<>("live", KEPT, 0, () -> new Snapshot<>(0, List.of()));
    private volatile Function<Call<Command>, CompletionStage<CommandOutcome>> answer =
            call -> new CompletableFuture<>();

    FakeAgent(Path socket, String name, String cluster) throws IOException {
        state = new Ring<>(cluster, KEPT, 0, this::snapshot);
        this.name = name;
        service.serve(ClusterOps.STANDING, Handler.direct(call -> new Standing("lab", cluster, new HostId(name), "1",
                Optional.empty(), state.last(), "root", Role.ADMINISTRATOR)));
        service.serve(ClusterOps.STATE, state);
        service.serve(ClusterOps.LIVE, live);
        service.serve(ClusterOps.COMMAND, call -> {
            call.command().ifPresent(commands::add);
            return answer.apply(call);
        });
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        door.execute(this::accept);
    }

    /** A stream to its door, as a host's connection gives it. */
    Socket dial() throws IOException {
        try (ServerSocket bridge = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket near = new Socket(bridge.getInetAddress(), bridge.getLocalPort());
            Socket far = bridge.accept();
            links.accept(new Wire(far.getInputStream(), far.getOutputStream(), far), CONSOLE,
                    new Greeting(name, name, "lab", "fake", ""), service);
            return near;
        }
    }

    private Snapshot<StateChange> snapshot() {
        snapshots.incrementAndGet();
        return new Snapshot<>(state.last(), List.copyOf(all));
    }

    private void accept() {
        try {
            while (server.isOpen()) {
                SocketChannel one = server.accept();
                links.accept(new Wire(Channels.newInputStream(one), Channels.newOutputStream(one), one), CONSOLE,
                        new Greeting(name, name, "lab", "fake", ""), service);
            }
        } catch (AsynchronousCloseException closed) {
            return; // the end of this door
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void answer(Function<Call<Command>, CompletionStage<CommandOutcome>> next) {
        answer = next;
    }

    /** One transaction of the store that writes an account named after its revision. */
    void write(long revision) {
        AccountRecord account = new AccountRecord("a" + revision, Role.VIEWER);
        StateChange change = new StateChange(List.of(new StateChange.Written(Kinds.ACCOUNT.key(account.name()), 1,
                Kinds.ACCOUNT.write(account), revision)), List.of(), List.of());
        all.add(change);
        state.add(revision, change);
    }

    /** Dies: its connections end without a word. */
    @Override
    public void close() throws IOException {
        server.close();
        links.close();
        workers.close();
    }
}
