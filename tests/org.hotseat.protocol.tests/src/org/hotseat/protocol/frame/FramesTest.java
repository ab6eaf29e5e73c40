// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

class FramesTest {

    private static final JsonElement SOMETHING = new JsonPrimitive("ä \u4f60\u597d \"quoted\" \n");
    private static final Greeting GREETING = new Greeting("run-1", "host-01", "cluster", "agent 0.1", "");
    private static final Failure FAILURE = new Failure(FailureCode.WRONG_STATE, "It does not.", "Let it.");
    private static final List<Message> ALL = List.of(new Message.Hello(1, 2, GREETING),
            new Message.Welcome(1, GREETING),
            new Message.Ask(1, "a.b", 1000, Optional.of(new CommandId("client", 7)), SOMETHING),
            new Message.Ask(2, "a.b", 1000, Optional.empty(), SOMETHING),
            new Message.Answer(1, Optional.of(SOMETHING), Optional.empty(), false),
            new Message.Answer(1, Optional.empty(), Optional.of(FAILURE), true), new Message.Step(1, -1, "at work"),
            new Message.Cancel(Long.MAX_VALUE), new Message.Subscribe(3, "t", new Position("r", 9), 2000),
            new Message.Credit(3, 1000), new Message.Change(3, 8, 9, SOMETHING), new Message.Reset(3, "r", 0, "why"),
            new Message.Level(3, "r", -1), new Message.Fault(FAILURE, 1, 2), new Message.Ping(Long.MIN_VALUE),
            new Message.Pong(0));

    @Test
    void everyKindOfMessageIsRead() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        for (Message message : ALL) {
            kinds.add(message.getClass());
            assertEquals(message, read(Frames.write(message)));
        }
        assertEquals(Set.copyOf(Arrays.asList(Message.class.getPermittedSubclasses())), kinds);
    }

    @Test
    void aFrameIsReadableByEye() throws IOException {
        byte[] frame = Frames.write(new Message.Cancel(5));
        assertEquals("cancel {\"id\":5}", new String(frame, Integer.BYTES, frame.length - Integer.BYTES, UTF_8));
        assertEquals(frame.length - Integer.BYTES, ByteBuffer.wrap(frame).getInt());
    }

    @Test
    void whatANewerReleaseAddsIsIgnored() throws IOException {
        assertEquals(new Message.Cancel(5), read(frame("cancel {\"id\":5,\"soft\":{\"a\":[1,2]}}")));
        assertEquals(new Message.Fault(new Failure(FailureCode.OTHER, "a", ""), 1, 1),
                read(frame("fault {\"failure\":{\"code\":\"NEW_ONE\",\"message\":\"a\",\"remedy\":\"\"},"
                        + "\"min\":1,\"max\":1}")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "cancel", "cancel ", "cancel {", "cancel {\"id\":5", "cancel {\"id\":5}}",
            "cancel {\"id\":5} x", "cancel 5", "cancel null", "cancel []", "cancel {id:5}", "cancel {'id':5}",
            "cancel {\"id\":\"x\"}", "cancel {\"id\":1e99}", "nonsense {}", "Cancel {\"id\":5}", " {\"id\":5}",
            "subscribe {\"id\":5}", "ask {\"id\":1,\"operation\":\"a\",\"millis\":1}",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa {}", "ask {\"id\":1,\"operation\":\"a\",\"millis\":1,"
                    + "\"command\":{\"client\":\"../x\",\"sequence\":1},\"question\":{}}" })
    void whatIsNoFrameIsRefused(String content) {
        assertThrows(FrameRefused.class, () -> read(frame(content)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] frame = frame("cancel {\"id\":5,\"a\":\"??\"}");
        frame[frame.length - 3] = (byte) 0xff;
        assertThrows(FrameRefused.class, () -> read(frame));
    }

    @Test
    void nestingWithoutAnEndIsRefused() {
        assertThrows(FrameRefused.class, () -> read(frame("change {\"id\":1,\"after\":1,\"number\":2,\"change\":"
                + "[".repeat(500_000))));
    }

    @ParameterizedTest
    @ValueSource(longs = { Frames.MOST + 1, 1L << 30, Integer.MAX_VALUE, 1L << 31, (1L << 32) - 1 })
    void aLongFrameIsRefusedByItsLengthAlone(long length) {
        InputStream in = new InputStream() {
            private final byte[] head = ByteBuffer.allocate(Integer.BYTES).putInt((int) length).array();
            private int at;

            @Override
            public int read() {
                if (at == head.length) {
                    throw new AssertionError("read on");
                }
                return head[at++] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                bytes[from] = (byte) read();
                return 1;
            }
        };
        FrameReader reader = new FrameReader(in, MonotonicClock.SYSTEM);
        FrameRefused refused = assertThrows(FrameRefused.class, () -> reader.next(Frames.MOST));
        assertTrue(String.valueOf(refused.getMessage()).contains(Long.toString(length)), refused::getMessage);
    }

    @Test
    void aMessageThatIsTooLongIsNotWritten() {
        assertThrows(FrameRefused.class, () -> Frames.write(new Message.Change(1, 1, 2,
                new JsonPrimitive("x".repeat(Frames.MOST)))));
    }

    @Test
    void aGreetingIsCleanedForLogs() throws Exception {
        Greeting rude = Json.read("{\"run\":\"\",\"host\":\"a\\nb\\u0007\",\"cluster\":\"\",\"software\":\""
                + "x".repeat(9000) + "\",\"claimed\":\"\"}", Greeting.class);
        assertEquals("ab", rude.host());
        assertTrue(rude.software().length() < 1000);
    }

    private static byte[] frame(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }

    private static Message read(byte[] frame) throws IOException {
        return new FrameReader(new ByteArrayInputStream(frame), MonotonicClock.SYSTEM).next(Frames.MOST);
    }
}
