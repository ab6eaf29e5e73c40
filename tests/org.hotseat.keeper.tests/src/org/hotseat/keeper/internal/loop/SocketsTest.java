// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.keeper.local.Frames;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;
import org.hotseat.lease.wire.Plane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keeper's sockets against what nobody should send, and against a network that is not there. */
class SocketsTest {

    private final Figures figures = new Figures();
    private final List<Request> asked = new ArrayList<>();
    private final List<SocketChannel> clients = new ArrayList<>();
    private Path socket = Path.of("");
    private Selector selector;
    private LocalServer server;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        socket = folder.resolve("keeper.socket");
        selector = Selector.open();
        server = new LocalServer(socket, selector, figures);
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        selector.close();
        for (SocketChannel client : clients) {
            client.close();
        }
    }

    private SocketChannel connect() throws IOException {
        SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        clients.add(client);
        return client;
    }

    private void turn() {
        server.listen((request, answer) -> {
            asked.add(request);
            answer.say(new Reply.Said(true));
        });
        server.answer();
    }

    @Test
    void theLocalSocketIsForItsOwnerOnlyAndReplacesAnOldOne() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        server.close();
        server = new LocalServer(socket, selector, figures);
        connect().write(ByteBuffer.wrap(Frames.encode(1, new Request.Ask())));
        turn();
        assertEquals(1, asked.size());
    }

    @Test
    void aRequestInPiecesIsAnsweredOnce() throws IOException {
        SocketChannel client = connect();
        byte[] frame = Frames.encode(7, new Request.Granted(3));
        for (byte one : frame) {
            client.write(ByteBuffer.wrap(new byte[] { one }));
            turn();
        }
        assertEquals(List.of(new Request.Granted(3)), asked);
        ByteBuffer answer = ByteBuffer.allocate(64);
        client.read(answer);
        byte[] content = new byte[answer.position() - Integer.BYTES];
        answer.get(Integer.BYTES, content);
        assertEquals(new Frames.Numbered<>(7, new Reply.Said(true)), Frames.reply(content));
    }

    @Test
    void aFrameOfAGigabyteEndsItsConnectionAndNoOther() throws IOException {
        SocketChannel good = connect();
        SocketChannel bad = connect();
        bad.write(ByteBuffer.allocate(4).putInt(0, 1 << 30));
        turn();
        assertEquals(1, figures.all().get("connections ended"));
        good.write(ByteBuffer.wrap(Frames.encode(1, new Request.Ask())));
        turn();
        assertEquals(1, asked.size());
    }

    @Test
    void aTurnTakesABoundedNumberOfRequests() throws IOException {
        SocketChannel client = connect();
        byte[] frame = Frames.encode(1, new Request.Ask());
        ByteBuffer many = ByteBuffer.allocate(frame.length * 100);
        IntStream.range(0, 100).forEach(each -> many.put(frame));
        client.write(many.flip());
        turn();
        assertTrue(asked.size() <= 32);
        for (int turns = 0; turns < 5; turns++) {
            turn();
        }
        assertEquals(100, asked.size());
    }

    @Test
    void ofTooManyConnectionsTheIdleOnesGiveWay() throws IOException {
        SocketChannel busy = connect();
        for (int i = 0; i < 20; i++) {
            connect();
            busy.write(ByteBuffer.wrap(Frames.encode(i, new Request.Ask())));
            turn();
        }
        assertEquals(20, asked.size());
        assertEquals(13, figures.all().get("connections ended"));
    }

    @Test
    void anAddressThatIsNotHereIsTriedAgainEachSecond() {
        PlaneSocket plane = new PlaneSocket(Plane.STORAGE, new InetSocketAddress("192.0.2.1", 7400), selector, figures,
                0);
        long second = Duration.ofSeconds(1).toNanos();
        plane.open(0);
        plane.open(second - 1);
        plane.open(second);
        assertEquals(2, figures.all().get("STORAGE cannot bind"));
        plane.send(new byte[10], new InetSocketAddress("192.0.2.2", 7400));
        assertEquals(1, figures.all().get("STORAGE not sent"));
        assertNull(plane.receive(new byte[2000], new int[1]));
        plane.close();
    }

    @Test
    void aNetworkThatRefusesGetsANewSocketAndNothingElseHappens() {
        PlaneSocket plane = new PlaneSocket(Plane.STORAGE, new InetSocketAddress("127.77.2.77", 0), selector, figures,
                0);
        plane.open(0);
        for (int i = 0; i < 40; i++) {
            plane.send(new byte[10], new InetSocketAddress("255.255.255.255", 7400));
        }
        assertEquals(16, figures.all().get("STORAGE cannot send"));
        plane.open(Duration.ofSeconds(1).toNanos());
        assertNull(plane.receive(new byte[2000], new int[1]));
        plane.close();
    }
}
