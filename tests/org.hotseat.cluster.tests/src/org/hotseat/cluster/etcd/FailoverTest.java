// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonObject;

/** A member that answers every question, but never as soon as the first tries would like; and one that is silent. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FailoverTest {

    private static final Duration TRY = Duration.ofMillis(300);
    private static final Duration ANSWER = Duration.ofMillis(1500);
    private static final Duration QUESTION = Duration.ofMillis(2100);
    private static final int TRIES = 5;
    private static final String REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        pool.execute(this::accept);
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                timer.schedule(() -> answer(socket), ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException closed) {
            pool.shutdown();
        }
    }

    private static void answer(Socket given) {
        try (Socket socket = given) {
            socket.getOutputStream().write(REPLY.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException gone) {
            // who asked has given up
        }
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        timer.shutdownNow();
        pool.shutdownNow();
    }

    @Test
    void questionsThatNobodyAnsweredMakeTheNextOnesMorePatient() throws Exception {
        URI member = address(server);
        EtcdSettings settings = new EtcdSettings(List.of(member), Optional.empty(), Optional.empty(), TRY, QUESTION);
        try (Gateway gateway = new Gateway(settings, pool)) {
            Failover failover = new Failover(gateway, settings, timer);
            assertThrows(ExecutionException.class, () -> ask(failover), "three tries, each too short");
            while (true) {
                try {
                    ask(failover);
                    return;
                } catch (ExecutionException notYet) {
                    continue; // the time limit of this test is what would end it
                }
            }
        }
    }

    /** A computer that stands still for a question's whole time answers nothing, so there is more than one try. */
    @Test
    void aMemberThatTookAllTheTimeOfAQuestionIsNotWaitedForByTheNextOne() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            EtcdSettings settings = new EtcdSettings(List.of(address(silent), address(server)), Optional.empty(), Optional
                    .empty(), QUESTION, QUESTION);
            boolean answered = false;
            for (int tries = 0; tries < TRIES && !answered; tries++) {
                try (Gateway gateway = new Gateway(settings, pool)) {
                    Failover failover = new Failover(gateway, settings, timer);
                    assertThrows(ExecutionException.class, () -> ask(failover), "all its time at the silent one");
                    answered = isAnswered(failover);
                }
            }
            assertTrue(answered);
        }
    }

    private static boolean isAnswered(Failover failover) throws InterruptedException {
        try {
            ask(failover);
            return true;
        } catch (ExecutionException late) {
            return false;
        }
    }

    private static URI address(ServerSocket socket) throws URISyntaxException {
        return new URI("http", null, socket.getInetAddress().getHostAddress(), socket.getLocalPort(), "/", null, null);
    }

    private static void ask(Failover failover) throws ExecutionException, InterruptedException {
        failover.ask("/v3/kv/txn", new JsonObject(), Deadline.in(QUESTION)).get();
    }
}
