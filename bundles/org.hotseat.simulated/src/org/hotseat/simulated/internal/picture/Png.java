// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pixels as a PNG file (RFC 2083), without the window system that the platform's own writer wants. */
final class Png {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    private static final int HEADER = 13;
    private static final byte EIGHT_BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final int BYTES = 3;

    private Png() {
    }

    /** One file; pixels are red, green, blue in the low 24 bits, row by row. */
    static byte[] of(int width, int height, int[] pixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", ByteBuffer.allocate(HEADER).putInt(width).putInt(height).put(EIGHT_BITS).put(TRUE_COLOUR)
                .array());
        chunk(file, "IDAT", deflated(rows(width, height, pixels)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each row begins with its filter: none. */
    private static byte[] rows(int width, int height, int[] pixels) {
        ByteBuffer rows = ByteBuffer.allocate(height * (1 + width * BYTES));
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                rows.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }
}
