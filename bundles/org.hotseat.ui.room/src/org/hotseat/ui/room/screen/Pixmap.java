// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Reads portable pixmaps, which QEMU makes of screens: "P6", width, height, largest value, then three bytes for each
 * pixel (Netpbm, ppm(5)). Only those of one byte for a colour.
 */
final class Pixmap {

    private static final int NUMBERS = 3;
    private static final int FULL = 255;
    private static final int MOST = 16_384;
    private static final int DEPTH = 24;
    static final PaletteData COLOURS = new PaletteData(0xFF << 16, 0xFF << 8, 0xFF);

    private final byte[] bytes;
    private int at;

    private Pixmap(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it says that it is one. */
    static boolean isOne(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == '6';
    }

    /** Empty when it is none, or is cut short. */
    static Optional<ImageData> read(byte[] bytes) {
        return new Pixmap(bytes).image();
    }

    private Optional<ImageData> image() {
        if (!isOne(bytes)) {
            return Optional.empty();
        }
        at = 2;
        int[] numbers = new int[NUMBERS];
        for (int index = 0; index < NUMBERS; index++) {
            numbers[index] = number();
        }
        at++; // one space ends the head
        int width = numbers[0];
        int height = numbers[1];
        boolean odd = width < 1 || height < 1 || width > MOST || height > MOST || numbers[2] != FULL;
        if (odd || bytes.length - at < (long) width * height * NUMBERS) {
            return Optional.empty();
        }
        byte[] pixels = new byte[width * height * NUMBERS];
        System.arraycopy(bytes, at, pixels, 0, pixels.length);
        return Optional.of(new ImageData(width, height, DEPTH, COLOURS, NUMBERS * width, pixels));
    }

    /** Negative where there is none. */
    private int number() {
        skip();
        int value = -1;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && value <= MOST) {
            value = Math.max(0, value) * 10 + bytes[at] - '0';
            at++;
        }
        return value;
    }

    /** Spaces, and comments up to the ends of their lines. */
    private void skip() {
        boolean comment = false;
        while (at < bytes.length && (comment || bytes[at] == '#' || Character.isWhitespace(bytes[at]))) {
            comment = bytes[at] == '#' || comment && bytes[at] != '\n';
            at++;
        }
    }
}
