// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.boards.device.SoundDevice;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.Owner;
import org.hotseat.boards.port.PortDefinition;
import org.hotseat.boards.port.PortKind;
import org.hotseat.boards.port.PortStatus;
import org.hotseat.boards.port.StreamPort;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stream from a local connection of a host to a device of a board that says back what it hears. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StreamTunnelTest {

    private static final String PORT = "desk";
    private static final int MUCH = 1 << 20;
    private static final int TRIES = 5;

    @TempDir
    Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private ServerSocketChannel device;
    private BoardGateway gateway;

    @BeforeEach
    void begin() throws Exception {
        plug();
        StreamPort port = new StreamPort(new PortDefinition(PORT, PortKind.SOUND, RollbackPolicy.DISCARD,
                PortDefinition.USUAL_CAPACITY, new byte[0]), new SoundDevice(folder.resolve("device"), "sink=left"),
                folder, workers);
        port.watch(status -> told.incrementAndGet());
        gateway = new BoardGateway(List.of(), List.of(port), workers);
        gateway.open();
    }

    private void plug() throws IOException {
        device = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        device.bind(UnixDomainSocketAddress.of(folder.resolve("device")));
        ServerSocketChannel door = device;
        workers.pool("device", 1).execute(() -> accept(door));
    }

    private void accept(ServerSocketChannel door) {
        try {
            while (true) {
                SocketChannel one = door.accept();
                begun.incrementAndGet();
                workers.pool("echo", 1).execute(() -> echo(one));
            }
        } catch (IOException unplugged) {
            assertFalse(door.isOpen(), unplugged.toString());
        }
    }

    private static void echo(SocketChannel one) {
        ByteBuffer bytes = ByteBuffer.allocate(1000);
        try (one) {
            while (one.read(bytes) >= 0) {
                bytes.flip();
                while (bytes.hasRemaining()) {
                    one.write(bytes);
                }
                bytes.clear();
            }
        } catch (IOException gone) {
            assertFalse(one.isOpen(), gone.toString());
        }
    }

    @AfterEach
    void end() throws IOException {
        gateway.close();
        device.close();
        workers.close();
    }

    private StreamTunnel tunnel(HostId host, boolean guestFirst) throws FailureException {
        return new StreamTunnel(new PortTunnel.Place(PORT, MACHINE, socket(host)), deadline -> {
            try {
                Wire[] ends = Wire.pair(host, World.BOARD);
                gateway.letIn(ends[1]);
                return ends[0];
            } catch (IOException failed) {
                throw new FailureException(FailureCode.UNREACHABLE, failed.toString(), "");
            }
        }, World.PACE, guestFirst, workers);
    }

    private Path socket(HostId host) {
        return folder.resolve(host + ".sock");
    }

    private SocketChannel guest(HostId host) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket(host)));
    }

    private static void say(SocketChannel guest, String text) throws IOException {
        guest.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
    }

    private static String heard(SocketChannel guest, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && guest.read(bytes) >= 0) {
            assertTrue(bytes.position() > 0);
        }
        return new String(bytes.array(), 0, bytes.position(), US_ASCII);
    }

    private void assign(HostId host, long epoch) throws FailureException {
        gateway.assign(PORT, new Assignment(epoch, Optional.of(new Owner(host, MACHINE))));
    }

    private PortStatus status() {
        return gateway.list().get(0);
    }

    @Test
    void theOwnersConnectionGoesThroughAndBeginsAnewWithTheNextOwner() throws Exception {
        try (StreamTunnel a = tunnel(A, true); StreamTunnel b = tunnel(B, true); SocketChannel first = guest(A);
                SocketChannel waiting = guest(B)) {
            say(first, "hello");
            say(waiting, "other");
            assertEquals(0, begun.get());
            assign(A, 1);
            a.own(1);
            b.own(1); // which is not so
            assertEquals("hello", heard(first, 5));
            assertEquals("sink=left", a.terms().orElseThrow());
            World.await("both ends know it", () -> a.status().connected() && status().connected());
            World.await("the other is refused", () -> status().traffic().refused() > 0);
            assertEquals(1, begun.get());
            assertEquals(5, status().traffic().in());
            assign(B, 2);
            b.own(2);
            assertEquals("", heard(first, 1));
            World.await("it is cut off", () -> !a.status().connected());
            assertTrue(a.terms().isEmpty());
        }
        assertFalse(Files.exists(socket(A)));
    }

    @Test
    void muchGoesThroughBothWaysAtOnce() throws Exception {
        try (StreamTunnel a = tunnel(A, true); SocketChannel guest = guest(A)) {
            String text = "0123456789abcdef".repeat(MUCH / 16);
            say(guest, text.substring(0, 1)); // one that says nothing would be dropped
            assign(A, 1);
            a.own(1);
            workers.pool("speaker", 1).execute(() -> {
                try {
                    ByteBuffer all = ByteBuffer.wrap(text.substring(1).getBytes(US_ASCII));
                    while (all.hasRemaining()) {
                        guest.write(all);
                    }
                } catch (IOException gone) {
                    assertFalse(guest.isOpen(), gone.toString());
                }
            });
            assertTrue(text.equals(heard(guest, MUCH)), "each byte once, in order");
        }
    }

    @Test
    void aGuestThatHearsNothingKeepsNobodyFromCuttingItOff() throws Exception {
        try (StreamTunnel a = tunnel(A, true); SocketChannel guest = guest(A)) {
            say(guest, "hello");
            assign(A, 1);
            a.own(1);
            workers.pool("speaker", 1).execute(() -> {
                try {
                    while (true) {
                        say(guest, "and more, and more, and more");
                    }
                } catch (IOException gone) {
                    assertFalse(gone.toString().isEmpty());
                }
            });
            long[] before = { -1 };
            World.await("all is full", () -> {
                long now = status().traffic().in();
                boolean still = now == before[0] && now > 0;
                before[0] = now;
                return still;
            });
            assign(B, 2);
            a.disown();
            World.await("it is cut off", () -> !a.status().connected() && !a.status().guest());
            World.await("at the board, too", () -> !status().connected());
        }
    }

    @Test
    void aProcessThatGoesOnWithAnothersStreamHasToConnectAnew() throws Exception {
        try (StreamTunnel a = tunnel(A, true); SocketChannel silent = guest(A)) {
            assign(A, 1);
            a.own(1);
            assertEquals("", heard(silent, 1));
            assertEquals(0, begun.get());
            World.await("it connects anew", this::isHeard);
        }
    }

    /** Whether one goes through that connects now: one that is slow to say something is dropped, too. */
    private boolean isHeard() {
        try (SocketChannel again = guest(A)) {
            say(again, "hello");
            return heard(again, 5).equals("hello");
        } catch (IOException dropped) {
            assertFalse(dropped.toString().isEmpty());
            return false;
        }
    }

    @Test
    void whoWaitsForTheTermsConnectsWhenTheyAreThere() throws Exception {
        try (StreamTunnel a = tunnel(A, false)) {
            assign(A, 1);
            a.own(1);
            World.await("the board has told its terms", () -> a.terms().isPresent());
            assertFalse(a.status().connected());
            World.await("it connects then", this::isHeard);
        }
    }

    @Test
    void aDeviceThatIsMissingIsToldAndUsedWhenItIsThere() throws Exception {
        device.close();
        Files.delete(folder.resolve("device"));
        try (StreamTunnel a = tunnel(A, true); SocketChannel guest = guest(A)) {
            say(guest, "hello");
            assign(A, 1);
            a.own(1);
            World.await("the board tells", () -> !status().line().present() && status().line().text().contains(
                    "does not answer"));
            World.await("the host tells", () -> !a.status().trouble().isEmpty());
            plug();
            assertEquals("hello", heard(guest, 5));
            World.await("all is well", () -> a.status().trouble().isEmpty() && status().line().present());
        }
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> assign(B, 1)).code());
    }

    /** Its owner tries again each second; all consoles would hear of each try. */
    @Test
    void aDeviceThatStaysMissingIsToldOnce() throws Exception {
        device.close();
        assign(A, 1);
        do {
            tried();
        } while (!status().line().text().contains("does not answer"));
        int before = told.get();
        for (int more = 0; more < TRIES; more++) {
            tried();
        }
        assertEquals(before, told.get());
    }

    /** The owner comes, and the board ends the connection, since the device is missing. */
    private void tried() throws IOException {
        Wire[] ends = Wire.pair(A, World.BOARD);
        gateway.letIn(ends[1]);
        try (Wire owner = ends[0]) {
            new Hello(PORT, MACHINE, 1, new Resume.Fresh()).write(owner.out());
            assertEquals(-1, owner.in().read());
        }
    }

    @Test
    void aBoardThatEndsTheWayIsToldAndNotTheHostThatMayStillConnect() throws Exception {
        AtomicInteger dials = new AtomicInteger();
        Semaphore more = new Semaphore(0);
        try (StreamTunnel a = new StreamTunnel(new PortTunnel.Place(PORT, MACHINE, socket(A)), deadline -> {
            dials.incrementAndGet();
            more.acquireUninterruptibly();
            return ended();
        }, World.PACE, false, workers)) {
            a.own(1);
            for (int tries = 1; !a.status().trouble().contains("closes the connection"); tries++) {
                assertTrue(tries <= TRIES, a.status().trouble());
                int next = tries + 1;
                more.release();
                World.await("the way is over", () -> dials.get() >= next);
            }
        } finally {
            more.release(TRIES);
        }
    }

    /** A board that says what it has, and ends then. */
    private PeerLine ended() throws FailureException {
        try {
            Wire[] ends = Wire.pair(A, World.BOARD);
            workers.pool("ends", 1).execute(() -> {
                try (Wire board = ends[1]) {
                    Hello.read(board.in());
                    new Welcome(0, 0, 0, Continuation.EXACT, 0).write(board.out());
                    Frames.write(new Frame.Terms("sink=left"), board.out());
                } catch (IOException gone) {
                    assertFalse(gone.toString().isEmpty());
                }
            });
            return ends[0];
        } catch (IOException failed) {
            throw new FailureException(FailureCode.UNREACHABLE, failed.toString(), "");
        }
    }

    @Test
    void nothingIsSentToAStreamThatIsNoLine() {
        FailureException refused = assertThrows(FailureException.class, () -> gateway.port(PORT));
        assertEquals(FailureCode.UNSUPPORTED, refused.code());
        assertEquals(FailureCode.NOT_FOUND, assertThrows(FailureException.class, () -> gateway.port("other")).code());
    }
}
