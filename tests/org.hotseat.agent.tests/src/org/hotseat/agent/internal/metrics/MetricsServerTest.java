// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.process.meter.Meters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests, and what is none. */
class MetricsServerTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final Pattern SAMPLE = Pattern.compile(
            "[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? [-+.0-9E]+");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Meters meters = new Meters();
    private final MetricsServer server = new MetricsServer(0, meters, workers, SHORT);

    @BeforeEach
    void start() throws FailureException {
        meters.add("process", new ProcessMeter(Path.of("/proc/self")));
        meters.add("metrics", server);
        server.start(Deadline.in(LONG));
    }

    @AfterEach
    void stop() {
        server.stop(Deadline.in(LONG));
        workers.close();
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), server.port());
    }

    private String ask(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void theFormatIsPrometheus() throws IOException {
        String answer = ask("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        assertTrue(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"), answer);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertTrue(answer.contains("Content-Length: " + body.length() + "\r\n"), answer);
        for (String line : body.split("\n")) {
            assertTrue(line.startsWith("# HELP ") || line.startsWith("# TYPE ") || SAMPLE.matcher(line).matches(), line);
        }
        for (String name : List.of("process_resident_memory_bytes", "process_start_time_seconds", "process_open_fds",
                "process_cpu_seconds_total", "jvm_memory_used_bytes")) {
            assertTrue(body.contains("\n" + name), name);
        }
    }

    @Test
    void otherRequestsAreRefused() throws IOException {
        assertTrue(ask("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
        assertTrue(ask("POST /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
        assertTrue(ask("\u0016\u0003\u0001 rubbish\r\n\r\n").startsWith("HTTP/1.1 400 "));
        assertTrue(ask("HEAD /metrics HTTP/1.0\n\n").endsWith("\r\n\r\n"));
    }

    @Test
    void aHugeRequestIsRefused() throws IOException {
        String answer = ask("GET /metrics HTTP/1.1\r\nX: " + "x".repeat(8192 - 26));
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
        try (Socket socket = connect()) {
            byte[] flood = new byte[64 * 1024];
            assertThrows(SocketException.class, () -> {
                for (int number = 0; number < 100_000; number++) {
                    socket.getOutputStream().write(flood);
                }
            });
        }
    }

    @Test
    void slowRequestsEndAtTheDeadline() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            Socket socket = connect();
            socket.getOutputStream().write("GET /met".getBytes(UTF_8));
            crowd.add(socket);
        }
        for (Socket socket : crowd) {
            int end;
            try (socket) {
                end = socket.getInputStream().read();
            } catch (SocketException reset) {
                end = -1;
            }
            assertEquals(-1, end);
        }
        String answer = "";
        while (!answer.contains("200 OK")) { // the places of the crowd come free one by one
            try {
                answer = ask("GET /metrics HTTP/1.1\r\n\r\n");
            } catch (SocketException crowded) {
                answer = "";
            }
        }
        assertTrue(answer.contains("outcome=\"crowd\""), answer);
    }

    @Test
    void aPortInUseIsSaid() {
        MetricsServer second = new MetricsServer(server.port(), meters, workers, SHORT);
        FailureException refused = assertThrows(FailureException.class, () -> second.start(Deadline.in(LONG)));
        assertEquals(FailureCode.EXISTS, refused.code());
        assertTrue(refused.getMessage().contains("metrics.port"));
    }
}
