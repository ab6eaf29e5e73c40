// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Makes what monitors say of themselves (EDID). */
public final class Monitors {

    private static final int BLOCK = 128;

    private Monitors() {
    }

    /**
     * A monitor at 60 Hz, with 160 blank points a line and 45 blank lines.
     *
     * @param maker three capital letters
     * @param product number of the model
     * @param serial number of this one
     * @param name of the model, 12 letters at most
     * @param width pixels, at most 4095
     * @param height pixels, at most 4095
     * @param extensions empty blocks behind the first
     * @return with right sums
     */
    public static byte[] edid(String maker, int product, int serial, String name, int width, int height,
            int extensions) {
        byte[] all = new byte[BLOCK * (1 + extensions)];
        ByteBuffer out = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(all, 1, 7, (byte) 0xff);
        int packed = (maker.charAt(0) - '@') << 10 | (maker.charAt(1) - '@') << 5 | maker.charAt(2) - '@';
        out.put(8, (byte) (packed >> 8)).put(9, (byte) packed).putShort(10, (short) product).putInt(12, serial);
        out.put(18, (byte) 1).put(19, (byte) 4);
        out.putShort(54, (short) ((width + 160) * (height + 45) * 60 / 10_000));
        out.put(56, (byte) width).put(57, (byte) 160).put(58, (byte) (width >> 8 << 4));
        out.put(59, (byte) height).put(60, (byte) 45).put(61, (byte) (height >> 8 << 4));
        text(all, 72, 0xfc, name);
        text(all, 90, 0xff, "S-" + product);
        all[126] = (byte) extensions;
        for (int block = 0; block <= extensions; block++) {
            sum(all, block);
        }
        return all;
    }

    private static void text(byte[] all, int at, int kind, String text) {
        all[at + 3] = (byte) kind;
        Arrays.fill(all, at + 5, at + 18, (byte) ' ');
        byte[] letters = (text + '\n').getBytes(US_ASCII);
        System.arraycopy(letters, 0, all, at + 5, letters.length);
    }

    /**
     * Corrects the sum of a block.
     *
     * @param all blocks
     * @param block its number
     */
    public static void sum(byte[] all, int block) {
        int end = (block + 1) * BLOCK - 1;
        all[end] = 0;
        int sum = 0;
        for (int i = block * BLOCK; i < end; i++) {
            sum += all[i];
        }
        all[end] = (byte) -sum;
    }
}
