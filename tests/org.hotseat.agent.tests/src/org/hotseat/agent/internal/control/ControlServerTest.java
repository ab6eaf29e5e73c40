// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Questions, and what is none. */
class ControlServerTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(3);

    @TempDir
    private Path folder;
    private Path path;
    private final ThreadWorkers workers = new ThreadWorkers();
    private ControlServer server;
    private volatile Runnable patient = () -> { };

    @BeforeEach
    void start() throws FailureException {
        path = folder.resolve("run/a.sock");
        server = server();
        server.start(Deadline.in(LONG));
    }

    private ControlServer server() {
        Answerer echo = question -> question;
        Answerer broken = question -> {
            throw new IllegalStateException("oops");
        };
        Answerer slow = new Answerer.Slow(LONG, (question, progress) -> {
            progress.report(0, "begun");
            patient.run();
            progress.report(1, "done");
            return question;
        });
        return new ControlServer(path, Map.of("echo", echo, "broken", broken, "slow", slow), workers, SHORT);
    }

    @AfterEach
    void stop() {
        server.stop(Deadline.in(LONG));
        workers.close();
    }

    private JsonObject ask(String type) throws FailureException {
        JsonObject question = new JsonObject();
        question.addProperty("x", "“y”");
        return new ControlClient(path, workers, LONG).ask(type, question);
    }

    private String refusal(String type) {
        return assertThrows(FailureException.class, () -> ask(type)).failure().text();
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    private static void send(SocketChannel channel, int length, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        channel.write(ByteBuffer.allocate(4 + bytes.length).putInt(length).put(bytes).flip());
    }

    @Test
    void answersItsOwnUserOnly() throws FailureException, IOException {
        assertEquals("“y”", ask("echo").get("x").getAsString());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void saysWhyItDoesNotAnswer() {
        assertTrue(refusal("nothing").contains("known: broken, echo, slow"));
        assertTrue(refusal("broken").contains("a fault of the program"));
    }

    @Test
    void aQuestionMayTakeLongerThanOthersAndTellsItsSteps() throws FailureException {
        patient = () -> {
            long end = System.nanoTime() + SHORT.toNanos() + SHORT.toNanos() / 2;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
        };
        List<String> told = new ArrayList<>();
        JsonObject question = new JsonObject();
        question.addProperty("x", 1);
        assertEquals(question, new ControlClient(path, workers, LONG).ask("slow", question, LONG, told::add));
        assertEquals(List.of("begun", "done"), told);
        assertEquals("“y”", ask("echo").get("x").getAsString());
    }

    @Test
    void whatIsDoneEndsForWhoeverGoesAwayMeanwhile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        patient = () -> {
            begun.countDown();
            try {
                assertTrue(gone.await(LONG.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            ended.countDown();
        };
        try (SocketChannel channel = connect()) {
            send(channel, "slow {}".length(), "slow {}");
            assertTrue(begun.await(LONG.toMillis(), TimeUnit.MILLISECONDS));
        }
        gone.countDown();
        assertTrue(ended.await(LONG.toMillis(), TimeUnit.MILLISECONDS));
        assertEquals("“y”", ask("echo").get("x").getAsString());
    }

    @Test
    void rubbishIsRefused() throws IOException, FailureException {
        String[] contents = { "GET / HTTP/1.1\r\n\r\n", "echo", "echo {", "echo []", "echo {}{}", "echo {x:1}",
                "ECHO {}", " {}", "echo " + "[".repeat(9000) };
        for (String content : contents) {
            try (SocketChannel channel = connect()) {
                send(channel, content.getBytes(UTF_8).length, content);
                assertEquals("fault", Frame.read(channel, Frame.ANSWER).type(), content);
            }
        }
        assertEquals("“y”", ask("echo").get("x").getAsString());
    }

    @Test
    void aHugeMessageIsRefusedBeforeItComes() throws IOException {
        for (int length : new int[] { 1 << 30, Integer.MAX_VALUE, -1, Frame.ASK + 1 }) {
            try (SocketChannel channel = connect()) {
                send(channel, length, "echo ");
                Frame answer = Frame.read(channel, Frame.ANSWER);
                assertEquals("fault", answer.type());
                assertTrue(answer.body().get("why").getAsString().contains(Integer.toUnsignedString(length)));
            }
        }
    }

    /** False for one that came when all places were taken, and was shown out before. */
    private static boolean saysHalf(SocketChannel channel) {
        try {
            return channel.write(ByteBuffer.wrap(new byte[] { 0, 0, 0 })) > 0;
        } catch (IOException shownOut) {
            return false;
        }
    }

    @Test
    void halfAMessageAndSilenceEndAtTheDeadline() throws IOException, FailureException {
        List<SocketChannel> crowd = new ArrayList<>();
        int half = 0;
        for (int number = 0; number < 20; number++) {
            SocketChannel channel = connect();
            crowd.add(channel);
            if (number % 2 == 0 && saysHalf(channel)) {
                half++;
            }
        }
        assertTrue(half > 0, "none was let in");
        for (SocketChannel channel : crowd) { // blocks until the server closes; for ever if it did not
            int end;
            try (channel) {
                end = channel.read(ByteBuffer.allocate(1));
            } catch (SocketException reset) {
                end = -1;
            }
            assertEquals(-1, end);
        }
        JsonObject answer = new JsonObject();
        while (!answer.has("x")) { // the places of the crowd come free one by one
            try {
                answer = ask("echo");
            } catch (FailureException crowded) {
                assertEquals(FailureCode.UNREACHABLE, crowded.code());
            }
        }
    }

    @Test
    void aSecondAgentIsRefusedAndADeadSocketReplaced() throws FailureException, IOException {
        ControlServer second = server();
        assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class, () -> second.start(Deadline.in(LONG)))
                .code());
        server.stop(Deadline.in(LONG));
        Files.writeString(path, "left over");
        server = server();
        server.start(Deadline.in(LONG));
        assertTrue(server.state().well());
        assertEquals("“y”", ask("echo").get("x").getAsString());
    }

    @Test
    void nobodyAnswersWhenItHasEnded() {
        server.stop(Deadline.in(LONG));
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> ask("echo")).code());
    }
}
