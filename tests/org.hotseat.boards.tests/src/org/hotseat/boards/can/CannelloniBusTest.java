// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CannelloniBusTest {

    private final ThreadWorkers workers = new ThreadWorkers();
    private final LinkedBlockingQueue<CanFrame> came = new LinkedBlockingQueue<>();
    private Cannelloni peer;
    private CannelloniBus bus;

    @BeforeEach
    void begin() throws Exception {
        peer = new Cannelloni();
        bus = new CannelloniBus("127.0.0.1", peer.port(), workers);
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

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Deadline patience = Deadline.in(java.time.Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertTrue(!patience.isOver(), what);
            Thread.sleep(2);
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
        await("lost", () -> !bus.status().present());
        assertFalse(bus.send(CanFrame.of(1, false)));
        peer.take();
        await("reached again", () -> bus.status().present());
        peer.says("00000001" + "00");
        assertEquals("001#", next());
        peer.says("00000001" + "09"); // nine bytes are none of a classic frame: nothing after that is believed
        await("cut", () -> !bus.status().present());
    }

    @Test
    void aFrameThatCannotBeIsNone() {
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(0x800, false));
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(-1, true));
        assertThrows(IllegalArgumentException.class, () -> CanFrame.of(1, false, new byte[9]));
    }
}
