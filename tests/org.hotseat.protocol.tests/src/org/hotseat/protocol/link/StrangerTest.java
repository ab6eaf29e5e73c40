// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.link.Rig.Text;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class StrangerTest {

    private static final String HELLO = "hello {\"min\":1,\"max\":1,\"greeting\":{\"run\":\"\",\"host\":\"\","
            + "\"cluster\":\"\",\"software\":\"test\",\"claimed\":\"\"}}";

    private Rig rig;

    @BeforeEach
    void serve() throws IOException {
        serve(Rig.PATIENT);
    }

    private void serve(LinkTiming timing) throws IOException {
        rig = new Rig(timing);
        rig.service.serve(Rig.ECHO, Handler.direct(Call::question));
    }

    private void serveAgain(LinkTiming timing) throws IOException {
        rig.close();
        serve(timing);
    }

    @AfterEach
    void end() throws IOException {
        rig.close();
    }

    private static byte[] frame(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }

    private FailureException refused(CompletableFuture<Connection> accepted) {
        ExecutionException ended = assertThrows(ExecutionException.class, () -> accepted.get(30, TimeUnit.SECONDS));
        return assertInstanceOf(FailureException.class, ended.getCause());
    }

    private static String all(Socket socket) throws IOException {
        socket.setSoTimeout((int) Rig.LONG.toMillis());
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    @Test
    void whatSpeaksAnotherProtocolIsRefusedAndClosed() throws IOException {
        for (String what : List.of("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n")) {
            refusedAtOnce(what.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "hello {}", "nonsense", "ping {\"mark\"", "ping {\"mark\":1}",
            "cancel {\"id\":1}" })
    void whatIsNoGreetingIsRefusedAndClosed(String what) throws IOException {
        refusedAtOnce(frame(what));
    }

    @ParameterizedTest
    @ValueSource(ints = { Frames.MOST_AT_FIRST + 1, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE, -1 })
    void aHugeGreetingIsRefusedAndClosed(int length) throws IOException {
        refusedAtOnce(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private void refusedAtOnce(byte[] what) throws IOException {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Socket socket = rig.raw(Role.VIEWER, accepted);
        socket.getOutputStream().write(what);
        assertEquals(FailureCode.INVALID, refused(accepted).code());
        assertTrue(all(socket).contains("fault {"));
    }

    @Test
    void whoIsSilentIsClosed() throws IOException {
        serveAgain(Rig.GREETS_SOON);
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Socket socket = rig.raw(Role.VIEWER, accepted);
        assertEquals(FailureCode.TIMEOUT, refused(accepted).code());
        assertEquals("", all(socket));
    }

    @Test
    void whoListensInSilenceIsGivenUp() throws IOException {
        serveAgain(Rig.GREETS_SOON);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket near = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            FailureException failed = assertThrows(FailureException.class, () -> rig.console.open(Rig.wire(near),
                    Peer.agent("host-01", "test"), Rig.CONSOLE, new Service()));
            assertEquals(FailureCode.TIMEOUT, failed.code());
        }
    }

    @Test
    void aFrameThatNeverEndsIsClosed() throws Exception {
        serveAgain(Rig.FRAMES_SOON);
        Connection connection = greeted(new byte[] { 0, 0 });
        assertEquals(FailureCode.TIMEOUT, connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS).code());
    }

    @Test
    void whoFallsSilentIsClosed() throws Exception {
        serveAgain(Rig.SPEAKS_SOON);
        Connection connection = greeted(new byte[0]);
        assertEquals(FailureCode.TIMEOUT, connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS).code());
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense {}", HELLO, "answer {", "change {\"id\":\"x\"}" })
    void nonsenseAfterTheGreetingIsRefusedAndClosed(String what) throws Exception {
        Connection connection = greeted(frame(what));
        assertEquals(FailureCode.INVALID, connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS).code());
    }

    @Test
    void aHugeFrameAfterTheGreetingIsRefusedAndClosed() throws Exception {
        Connection connection = greeted(new byte[] { 0x40, 0, 0, 0 });
        assertEquals(FailureCode.INVALID, connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS).code());
    }

    @Test
    void messagesAboutNothingAreIgnored() throws Exception {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Socket socket = rig.raw(Role.VIEWER, accepted);
        socket.getOutputStream().write(frame(HELLO));
        Connection connection = accepted.get(30, TimeUnit.SECONDS);
        for (Message message : List.of(new Message.Cancel(77), new Message.Credit(77, -5),
                new Message.Step(77, 2, "a"), new Message.Level(77, "", 4), new Message.Reset(77, "", 3, ""),
                Message.Answer.failed(77, new Failure(FailureCode.OTHER, "a")),
                new Message.Pong(4))) {
            socket.getOutputStream().write(Frames.write(message));
        }
        Rig.until(() -> connection.roundTripNanos() >= 0);
        assertTrue(connection.isOpen());
    }

    @Test
    void whoDoesNotReadIsClosed() throws Exception {
        serveAgain(Rig.READS_SOON);
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Socket socket = rig.raw(Role.VIEWER, accepted, 8 * 1024);
        socket.getOutputStream().write(frame(HELLO));
        byte[] question = frame("ask {\"id\":1,\"operation\":\"test.echo\",\"millis\":1000,\"question\":{\"text\":\""
                + "x".repeat(100_000) + "\"}}");
        Connection connection = accepted.get(30, TimeUnit.SECONDS);
        while (connection.isOpen()) {
            try {
                socket.getOutputStream().write(question);
            } catch (IOException closed) {
                break;
            }
        }
        connection.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void manyStrangersDelayNobody() throws Exception {
        Connection good = rig.connect(Role.VIEWER);
        for (int i = 0; i < 200; i++) {
            Socket stranger = rig.raw(Role.VIEWER, new CompletableFuture<>());
            stranger.getOutputStream().write(i % 2 == 0 ? new byte[] { 0x40, 0, 0, 0 } : new byte[] { 0 });
            if (i % 10 == 0) {
                assertEquals(new Text("a"), good.call(Rig.ECHO, new Text("a"), Deadline.in(Rig.LONG)));
            }
        }
        assertTrue(good.isOpen());
    }

    private Connection greeted(byte[] then) throws Exception {
        CompletableFuture<Connection> accepted = new CompletableFuture<>();
        Socket socket = rig.raw(Role.VIEWER, accepted);
        socket.getOutputStream().write(frame(HELLO));
        socket.getOutputStream().write(then);
        return accepted.get(30, TimeUnit.SECONDS);
    }
}
