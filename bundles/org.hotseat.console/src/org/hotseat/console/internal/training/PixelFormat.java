// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a client wants its pixels (RFC 6143, 7.4). Immutable.
 *
 * @param bits per pixel: 8, 16 or 32
 * @param bigEndian order of bytes
 * @param trueColour false means an index into our map of 256 colours
 * @param max greatest red, green, blue
 * @param shift of red, green, blue
 */
record PixelFormat(int bits, boolean bigEndian, boolean trueColour, int[] max, int[] shift) {

    static final PixelFormat OWN = new PixelFormat(32, false, true, new int[] { 255, 255, 255 },
            new int[] { 16, 8, 0 });

    private static final int PADDING = 3;

    static PixelFormat read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        in.readUnsignedByte();
        boolean bigEndian = in.readUnsignedByte() != 0;
        boolean trueColour = in.readUnsignedByte() != 0;
        int[] max = { in.readUnsignedShort(), in.readUnsignedShort(), in.readUnsignedShort() };
        int[] shift = { in.readUnsignedByte(), in.readUnsignedByte(), in.readUnsignedByte() };
        in.skipNBytes(PADDING);
        if (bits != 8 && bits != 16 && bits != 32) {
            throw new IOException("bits per pixel: " + bits);
        }
        return new PixelFormat(bits, bigEndian, trueColour, max, shift);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(bits == 32 ? 24 : bits);
        out.writeByte(bigEndian ? 1 : 0);
        out.writeByte(trueColour ? 1 : 0);
        for (int value : max) {
            out.writeShort(value);
        }
        for (int value : shift) {
            out.writeByte(value);
        }
        out.write(new byte[PADDING]);
    }

    /** One line of pixels in this format. */
    byte[] encode(int[] pixels, int from, int count) {
        int size = bits / 8;
        byte[] out = new byte[count * size];
        for (int i = 0; i < count; i++) {
            int value = value(pixels[from + i]);
            for (int part = 0; part < size; part++) {
                int place = bigEndian ? size - 1 - part : part;
                out[i * size + part] = (byte) (value >> 8 * place);
            }
        }
        return out;
    }

    private int value(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (!trueColour) {
            return index(red, green, blue);
        }
        return scaled(red, 0) | scaled(green, 1) | scaled(blue, 2);
    }

    private int scaled(int colour, int part) {
        return colour * max[part] / 255 << shift[part];
    }

    /** Three bits of red and green, two of blue. */
    static int index(int red, int green, int blue) {
        return red >> 5 << 5 | green >> 5 << 2 | blue >> 6;
    }

    /** The map that {@link #index} points into, sixteen bits a colour. */
    static void writeMap(DataOutputStream out) throws IOException {
        out.writeByte(1);
        out.writeByte(0);
        out.writeShort(0);
        out.writeShort(256);
        for (int i = 0; i < 256; i++) {
            out.writeShort((i >> 5) * 65535 / 7);
            out.writeShort((i >> 2 & 7) * 65535 / 7);
            out.writeShort((i & 3) * 65535 / 3);
        }
    }
}
