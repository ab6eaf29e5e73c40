// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TcpBusTest {

    private static final long LOOK_NANOS = 2_000_000;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final LinkedBlockingQueue<CanFrame> came = new LinkedBlockingQueue<>();
    private Cannelloni peer;
    private TcpBus bus;

    @BeforeEach
    void begin() throws Exception {
        peer = new Cannelloni();
        bus = new TcpBus(new CannelloniWords(), "127.0.0.1", peer.port(), workers);
        bus.open(came::add);
        peer.take();
        await("reached", () -> bus.status().present());
    }

    @AfterEach
    void end() throws Exception {
        bus.close();
        peer.close();
        workers.close();
    }

    private static void await(String what, BooleanSupplier condition) {
        Deadline patience = Deadline.in(java.time.Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertTrue(!patience.isOver(), what);
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(came.poll(30, TimeUnit.SECONDS));
    }

    @Test
    void framesAreWrittenAsTheDocumentationSays() throws Exception {
        assertTrue(bus.send(CanFrame.of(0x123, false, (byte) 0x11, (byte) 0x33)));
        assertEquals("00000123" + "02" + "1133", peer.hears(7));
        assertTrue(bus.send(CanFrame.of(0x1234567, true)));
        assertEquals("81234567" + "00", peer.hears(5));
        assertTrue(bus.send(new CanFrame(0x7FF, false, true, 4, new byte[0])));
        assertEquals("400007ff" + "04", peer.hears(5));
    }

    @Test
    void framesAreReadAndWhatAnAdapterCannotSayIsCounted() throws Exception {
        peer.says("00000123" + "02" + "1133" + "81234567" + "00");
        assertEquals("123#1133", next());
        assertEquals("01234567#", next());
        peer.says("20000004" + "08" + "0000000000000000" + "00000100" + "89" + "01" + "112233445566778899");
        peer.says("400007ff" + "04");
        assertEquals("7FF#R4", next());
        assertEquals(2, bus.status().rubbish());
    }

    @Test
    void aBusThatIsLostIsLookedForUntilItIsBack() throws Exception {
        peer.cut();
        await("lost", () -> !bus.status().present() && bus.status().text().endsWith(": it ended the connection."));
        assertFalse(bus.send(CanFrame.of(1, false)));
        peer.take();
        await("reached again", () -> bus.status().present());
        peer.says("00000001" + "00");
        assertEquals("001#", next());
        peer.says("00000001" + "09"); // nine bytes are none of a classic frame: nothing after that is believed
        await("cut", () -> !bus.status().present() && bus.status().text().endsWith(": it sends a frame of 9 bytes."));
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(US_ASCII));
    }

    /** The examples are those of socketcand's documentation. */
    @Test
    void socketcandIsSpokenInItsRawMode() throws Exception {
        try (Cannelloni daemon = new Cannelloni(); TcpBus can = new TcpBus(new SocketcandWords("can0"), "127.0.0.1",
                daemon.port(), workers)) {
            can.open(came::add);
            daemon.takeSilently();
            daemon.says(ascii("< hi >"));
            assertEquals(ascii("< open can0 >"), daemon.hears(13));
            daemon.says(ascii("< ok >"));
            assertEquals(ascii("< rawmode >"), daemon.hears(11));
            daemon.says(ascii("< ok >"));
            await("reached", () -> can.status().present());
            daemon.says(ascii("< frame 123 23.424242 1A220344 >< error could not send >< frame 00000123 1.0 >"
                    + "< frame 7FF 2.0 zz >"));
            assertEquals("123#1A220344", next());
            assertEquals("00000123#", next());
            assertTrue(can.send(CanFrame.of(0x123, false, (byte) 0x1, (byte) 0xF1)));
            assertEquals(ascii("< send 123 2 01 F1 >"), daemon.hears(20));
            assertTrue(can.send(CanFrame.of(0x123, true)));
            assertEquals(ascii("< send 00000123 0 >"), daemon.hears(19));
            assertFalse(can.send(new CanFrame(1, false, true, 2, new byte[0])), "it has no remote frames");
            await("counted", () -> can.status().rubbish() == 2);
        }
    }

    @Test
    void whoSpeaksAnotherProtocolIsTold() throws Exception {
        try (Cannelloni stranger = new Cannelloni(); TcpBus can = new TcpBus(new SocketcandWords("can9"), "127.0.0.1",
                stranger.port(), workers)) {
            can.open(came::add);
            stranger.takeSilently();
            stranger.says(ascii("< hi >"));
            stranger.hears(13);
            stranger.says(ascii("< error could not open bus >"));
            await("told", () -> can.status().text().contains("could not open bus"));
            assertFalse(can.status().present());
        }
    }

    @Test
    void aFrameThatCannotBeIsNone() {
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(0x800, false));
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(-1, true));
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(1, false, new byte[9]));
    }
}
