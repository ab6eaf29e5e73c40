// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.data.ObjectRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consoles, strangers and certificates at two real agents, of which one votes. */
class DoorsTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final byte[] HUGE = { 0x40, 0, 0, 0 };

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private long sequence;

    @Test
    void certificatesAreMadeAnewWhileStrangersKnockAndConsolesCommand() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 2, 1); Connection console = console(cluster.agent(1))) {
            command(console);
            List<Socket> strangers = knock(cluster);
            try {
                command(console);
                for (LabAgent agent : cluster.agents()) {
                    Path file = agent.state().resolve("cluster/identity/certificate.pem");
                    String before = Files.readString(file);
                    Said said = agent.type("", "renew");
                    assertEquals(0, said.exit(), said.text());
                    assertTrue(said.text().contains("until"), said.text());
                    assertNotEquals(before, Files.readString(file));
                    command(console);
                }
            } finally {
                for (Socket stranger : strangers) {
                    stranger.close();
                }
            }
            try (Connection again = console(cluster.agent(0))) {
                command(again);
            }
        } finally {
            links.close();
            workers.close();
        }
    }

    private Connection console(LabAgent agent) throws IOException, FailureException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(agent.console()));
        return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel),
                Peer.agent(agent.id().value(), "test"), new Greeting("", "", "", "test", "somebody"), new Service());
    }

    private void command(Connection console) throws Exception {
        long number = ++sequence;
        assertInstanceOf(CommandOutcome.Done.class, console.command(new CommandId("test", number), ClusterOps.COMMAND,
                new PutObject(0, new ObjectRecord("o" + number, "seat", Map.of())), Deadline.in(LONG), Progress.NONE)
                .toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS).get());
    }

    /** Silent ones that stay, and rude ones that are sent away. */
    private static List<Socket> knock(AgentCluster cluster) throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (LabAgent agent : cluster.agents()) {
            for (int i = 0; i < 20; i++) {
                silent.add(new Socket(agent.management(), agent.agentPort()));
                try (Socket rude = new Socket(agent.management(), agent.agentPort())) {
                    rude.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
                }
                try (SocketChannel rude = SocketChannel.open(UnixDomainSocketAddress.of(agent.console()))) {
                    rude.write(ByteBuffer.wrap(HUGE));
                    String answer = new String(Channels.newInputStream(rude).readAllBytes(), US_ASCII);
                    assertTrue(answer.contains("fault {"), answer);
                }
            }
        }
        return silent;
    }
}
