// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A console whose agent ends while a command is on its way. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LabConsoleTest {

    private static final Command COMMAND = new RemoveHost(1, new HostId("b"));
    private static final CommandId ID = new CommandId("test", 1);

    @TempDir
    private Path folder;

    private final ThreadWorkers workers = new ThreadWorkers();
    /** One for each connection: another agent each time, which knows nothing of commands before. */
    private final List<Links> agents = new CopyOnWriteArrayList<>();
    private final ExecutorService accepting = workers.pool("accept", 1);
    private final List<CommandId> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean away = new AtomicBoolean();
    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("console")));
        accepting.execute(() -> {
            try {
                while (server.isOpen()) {
                    greet(server.accept());
                }
            } catch (IOException closed) {
                accepting.shutdown();
            }
        });
    }

    private void greet(SocketChannel channel) {
        Links agent = new Links(workers);
        agents.add(agent);
        Service service = new Service();
        service.serve(ClusterOps.COMMAND, call -> answer(call, channel));
        agent.accept(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel), Peer.agent(
                "console", "test"), new Greeting("agent", "", "", "test", ""), service);
    }

    /** The first connection ends before its answer. */
    private CompletionStage<CommandOutcome> answer(Call<?> call, SocketChannel channel) {
        asked.add(call.command().orElseThrow());
        if (asked.size() == 1) {
            try {
                channel.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return new CompletableFuture<>();
        }
        return CompletableFuture.completedFuture(new CommandOutcome.Done(7, new Result("", 0)));
    }

    /** Not there at the first look after the end of a connection, as after a power cut. */
    private Path socket() throws IOException {
        if (!asked.isEmpty() && away.compareAndSet(false, true)) {
            throw new IOException("no power");
        }
        return folder.resolve("console");
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        agents.forEach(Links::close);
        workers.close();
    }

    @Test
    void itIsConnectedToAgainAndTheSameCommandGivenAgain() throws IOException {
        try (LabConsole console = open()) {
            assertEquals(7, console.commit(ID, COMMAND).revision());
        }
        assertTrue(away.get());
        assertTrue(asked.size() >= 2, "given again"); // and once more when an answer was slow
        assertEquals(Set.of(ID), Set.copyOf(asked));
    }

    /** A busy machine may be too slow for the first greeting. */
    private LabConsole open() {
        AtomicReference<LabConsole> console = new AtomicReference<>();
        Await.holds("a connection", () -> {
            console.set(new LabConsole(this::socket, "console"));
            return "";
        });
        return console.get();
    }
}
