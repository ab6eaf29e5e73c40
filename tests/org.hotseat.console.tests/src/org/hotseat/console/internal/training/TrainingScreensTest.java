// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A viewer by hand against the screens of simulated machines. */
class TrainingScreensTest {

    private static final int PIXELS = ScreenPicture.WIDTH * ScreenPicture.HEIGHT;
    private static final MachineId PLOT = new MachineId(new UUID(1, 2));

    private final ThreadWorkers workers = new ThreadWorkers();
    private final TrainingScreens screens = new TrainingScreens(MonotonicClock.SYSTEM, workers);

    @AfterEach
    void close() {
        screens.close();
        workers.close();
    }

    private Socket open() throws FailureException, IOException {
        Socket socket = screens.open(PLOT, "plot-7", Deadline.in(Duration.ofSeconds(30)));
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void greet(DataInputStream in, DataOutputStream out) throws IOException {
        assertEquals("RFB 003.008\n", new String(in.readNBytes(12), StandardCharsets.US_ASCII));
        out.writeBytes("RFB 003.008\n");
        assertArrayEquals(new byte[] { 1, 1 }, in.readNBytes(2));
        out.writeByte(1);
        assertEquals(0, in.readInt());
        out.writeByte(1);
        assertEquals(ScreenPicture.WIDTH, in.readUnsignedShort());
        assertEquals(ScreenPicture.HEIGHT, in.readUnsignedShort());
        in.skipNBytes(16);
        assertEquals("plot-7", new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }

    private static byte[] picture(DataInputStream in, DataOutputStream out, boolean incremental, int bytes)
            throws IOException {
        out.writeByte(3);
        out.writeByte(incremental ? 1 : 0);
        out.write(new byte[8]);
        out.flush();
        assertEquals(0, in.readUnsignedByte());
        in.skipNBytes(1);
        assertEquals(1, in.readUnsignedShort());
        in.skipNBytes(8);
        assertEquals(0, in.readInt(), "raw");
        return in.readNBytes(PIXELS * bytes);
    }

    @Test
    void theScreenShowsAndMovesOnByItself() throws Exception {
        try (Socket socket = open();
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            greet(in, out);
            byte[] first = picture(in, out, false, 4);
            byte[] next = picture(in, out, true, 4);
            assertFalse(Arrays.equals(first, next), "the count ticks");
        }
    }

    @Test
    void whatIsTypedIsEchoed() throws Exception {
        try (Socket socket = open();
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            greet(in, out);
            byte[] before = typedLine(picture(in, out, false, 4));
            for (char letter : "hi".toCharArray()) {
                out.write(new byte[] { 4, 1, 0, 0 });
                out.writeInt(letter);
            }
            byte[] after = typedLine(picture(in, out, true, 4));
            assertFalse(Arrays.equals(before, after));
        }
    }

    private static byte[] typedLine(byte[] picture) {
        return Arrays.copyOfRange(picture, 300 * ScreenPicture.WIDTH * 4, 315 * ScreenPicture.WIDTH * 4);
    }

    @Test
    void aViewerWithAColourMapGetsOneAndOneBytePerPixel() throws Exception {
        try (Socket socket = open();
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            greet(in, out);
            out.write(new byte[] { 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });
            out.flush();
            assertEquals(1, in.readUnsignedByte());
            in.skipNBytes(3);
            assertEquals(256, in.readUnsignedShort());
            in.skipNBytes(256 * 6);
            assertEquals(PIXELS, picture(in, out, false, 1).length);
        }
    }

    @Test
    void sixteenBitsBigEndianArePackedAsAsked() {
        PixelFormat format = new PixelFormat(16, true, true, new int[] { 31, 63, 31 }, new int[] { 11, 5, 0 });
        assertArrayEquals(new byte[] { (byte) 0xF8, 0x1F }, format.encode(new int[] { 0xFF00FF }, 0, 1));
        assertArrayEquals(new byte[] { (byte) 0x7C, 0x3F, (byte) 0xFF, 0 },
                PixelFormat.OWN.encode(new int[] { 0xFF3F7C }, 0, 1));
    }

    @Test
    void rubbishFromAViewerEndsItsConnectionOnly() throws Exception {
        try (Socket bad = open();
                Socket good = open();
                DataInputStream in = new DataInputStream(good.getInputStream());
                DataOutputStream out = new DataOutputStream(good.getOutputStream())) {
            bad.getOutputStream().write("GET / HTTP/1.1\r\n\r\n............................".getBytes(
                    StandardCharsets.US_ASCII));
            greet(in, out);
            assertEquals(PIXELS * 4, picture(in, out, false, 4).length);
            assertTrue(good.isConnected());
        }
    }
}
