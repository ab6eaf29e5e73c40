// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;

import org.hotseat.agent.lab.LabAgent.Said;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.data.ObjectRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Consoles, strangers and certificates at two real agents, of which one votes. */
@ExtendWith(LabTurn.class)
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
        try (AgentCluster cluster = AgentCluster.start(folder, 2, 1)) {
            command(cluster.agent(1));
            List<Socket> strangers = knock(cluster);
            try {
                command(cluster.agent(1));
                for (LabAgent agent : cluster.agents()) {
                    Path file = agent.state().resolve("cluster/identity/certificate.pem");
                    String before = Files.readString(file);
                    Said said = agent.type("", "renew");
                    assertEquals(0, said.exit(), said.text());
                    assertTrue(said.text().contains("until"), said.text());
                    assertNotEquals(before, Files.readString(file));
                    command(cluster.agent(1));
                }
            } finally {
                for (Socket stranger : strangers) {
                    stranger.close();
                }
            }
            command(cluster.agent(0));
            aRemovedHostIsRefusedByTheStore(cluster);
        } finally {
            links.close();
            workers.close();
        }
    }

    private static void aRemovedHostIsRefusedByTheStore(AgentCluster cluster) throws Exception {
        Path state = cluster.agent(0).state().resolve("cluster/store/etcd.json");
        URI health = URI.create(JsonParser.parseString(Files.readString(state)).getAsJsonObject()
                .get("listen-client-urls").getAsString() + "/health");
        SSLContext member = TlsContexts.of(TlsFiles.in(cluster.agent(0).state().resolve("cluster/identity")));
        SSLContext removed = TlsContexts.of(TlsFiles.in(cluster.agent(1).state().resolve("cluster/identity")));
        Until.holds("the store answers a member", () -> answers(removed, health));
        Said dismissed = cluster.agent(0).type("", "dismiss", "h2");
        assertEquals(0, dismissed.exit(), dismissed.text());
        Until.holds("the store refuses a removed host", () -> !answers(removed, health));
        assertTrue(answers(member, health));
    }

    private static boolean answers(SSLContext identity, URI where) throws IOException {
        try (HttpClient client = HttpClient.newBuilder().sslContext(identity).connectTimeout(LONG).build()) {
            return client.send(HttpRequest.newBuilder(where).timeout(LONG).build(), BodyHandlers.discarding())
                    .statusCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    private Connection console(LabAgent agent) throws IOException, FailureException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(agent.console()));
        return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel),
                Peer.agent(agent.id().value(), "test"), new Greeting("", "", "", "test", "somebody"), new Service());
    }

    /** As a console does: what has no answer is sent again with the same identity. */
    private void command(LabAgent agent) {
        CommandId id = new CommandId("test", ++sequence);
        PutObject command = new PutObject(0, new ObjectRecord("o" + sequence, "seat", Map.of()));
        Until.holds("command " + id, () -> {
            try (Connection console = console(agent)) {
                return console.command(id, ClusterOps.COMMAND, command, Deadline.in(LONG), Progress.NONE)
                        .toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS)
                        instanceof Reply.Answered<CommandOutcome>(CommandOutcome.Done done) && done.revision() > 0;
            } catch (FailureException busy) {
                return false;
            } catch (InterruptedException | ExecutionException | TimeoutException never) {
                throw new IOException(never);
            }
        });
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
