// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonObject;

/** A program that answers late, wrongly or not at all. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MonitorTest {

    private static final String GREETING = "{\"QMP\": {}}";

    private Path folder;
    private Path socket;
    private ServerSocketChannel server;
    private SocketChannel peer;
    private BufferedReader asked;
    private PrintWriter answers;
    private Monitor monitor;

    @BeforeEach
    void connect() throws Exception {
        folder = Files.createTempDirectory("hsm");
        socket = folder.resolve("monitor");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread program = new Thread(this::greet, "program");
        program.start();
        monitor = Monitor.connect(socket, soon());
        program.join();
    }

    private void greet() {
        try {
            peer = server.accept();
            asked = new BufferedReader(Channels.newReader(peer, StandardCharsets.UTF_8));
            answers = new PrintWriter(Channels.newWriter(peer, StandardCharsets.UTF_8), true);
            answers.println(GREETING);
            asked.readLine();
            answers.println("{\"event\": \"X\"}\n{\"return\": {}, \"id\": \"1\"}");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @AfterEach
    void end() throws Exception {
        monitor.close();
        peer.close();
        server.close();
        Files.deleteIfExists(socket);
        Files.delete(folder);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    private static Deadline over() {
        return Deadline.in(Duration.ZERO);
    }

    @Test
    void anAnswerThatComesLateIsNotTheNextOnes() throws Exception {
        FailureException late = assertThrows(FailureException.class,
                () -> monitor.ask("slow", new JsonObject(), over()));
        assertEquals(FailureCode.TIMEOUT, late.code());
        assertTrue(monitor.isOpen());
        answers.println("{\"return\": \"of slow\", \"id\": \"2\"}\n{\"event\": \"Y\"}\n{\"return\": \"of next\", \"id\": \"3\"}");
        assertEquals("of next", monitor.ask("next", new JsonObject(), soon()).getAsString());
    }

    @Test
    void aRefusalIsToldInItsWords() throws Exception {
        answers.println("{\"error\": {\"class\": \"GenericError\", \"desc\": \"no such node\"}, \"id\": \"2\"}");
        FailureException refused = assertThrows(FailureException.class,
                () -> monitor.ask("blockdev-del", new JsonObject(), soon()));
        assertEquals(FailureCode.OTHER, refused.code());
        assertTrue(refused.failure().message().contains("no such node"), refused.getMessage());
        assertTrue(monitor.isOpen());
    }

    @Test
    void anAnswerLongerThanItsBufferArrivesWhole() throws Exception {
        String text = "x".repeat(300_000);
        Thread writer = new Thread(() -> answers.println("{\"return\": \"" + text + "\", \"id\": \"2\"}"), "writer");
        writer.start();
        assertEquals(text, monitor.ask("long", new JsonObject(), soon()).getAsString());
        writer.join();
    }

    @Test
    void whatIsNoAnswerBreaksTheConnection() throws Exception {
        answers.println("{ rubbish");
        FailureException broken = assertThrows(FailureException.class,
                () -> monitor.ask("any", new JsonObject(), soon()));
        assertEquals(FailureCode.UNREACHABLE, broken.code());
        assertFalse(monitor.isOpen());
    }

    @Test
    void aProgramThatEndsBreaksTheConnection() throws Exception {
        peer.close();
        FailureException broken = assertThrows(FailureException.class,
                () -> monitor.ask("any", new JsonObject(), soon()));
        assertEquals(FailureCode.UNREACHABLE, broken.code());
        assertFalse(monitor.isOpen());
    }

    @Test
    void whoeverComesSecondWaitsAndGivesUp() {
        FailureException second = assertThrows(FailureException.class, () -> Monitor.connect(socket, over()).close());
        assertEquals(FailureCode.TIMEOUT, second.code());
    }
}
