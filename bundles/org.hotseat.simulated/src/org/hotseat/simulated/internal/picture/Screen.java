// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.picture;

import java.util.Arrays;
import java.util.List;

import org.hotseat.base.picture.DotLetters;

/** Draws what a simulated machine shows: a heading, lines of text and a bar. Pure. */
public final class Screen {

    /** Width of the picture. */
    public static final int WIDTH = 640;
    /** Height of the picture. */
    public static final int HEIGHT = 400;

    private static final int SCALE = 2;
    private static final int CELL = 12;
    private static final int LINE = 26;
    private static final int MARGIN = 20;
    private static final int HEAD = 40;
    private static final int HEAD_BASE = 13;
    private static final int FIRST_LINE = 70;
    private static final int BAR_TOP = 340;
    private static final int BAR_HEIGHT = 24;
    private static final int GROUND = 0x10181C;
    private static final int BAND = 0x24323A;
    private static final int TEXT = 0xC8D4DA;
    private static final int BRIGHT = 0xF0F4F6;
    private static final int FILL = 0x7FB08F;

    private Screen() {
    }

    /**
     * Draws a picture.
     *
     * @param heading on the band at the top
     * @param lines below it; those that do not fit are left out, as is the end of a line that is too long
     * @param share how full the bar at the bottom is, 0 to 1
     * @return a PNG file
     */
    public static byte[] draw(String heading, List<String> lines, double share) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, GROUND);
        rectangle(pixels, 0, 0, WIDTH, HEAD, BAND);
        write(pixels, MARGIN, HEAD_BASE, heading, BRIGHT);
        int y = FIRST_LINE;
        for (String line : lines) {
            if (y + LINE < BAR_TOP) {
                write(pixels, MARGIN, y, line, TEXT);
            }
            y += LINE;
        }
        rectangle(pixels, MARGIN, BAR_TOP, WIDTH - 2 * MARGIN, BAR_HEIGHT, BAND);
        rectangle(pixels, MARGIN, BAR_TOP, (int) ((WIDTH - 2 * MARGIN) * Math.clamp(share, 0, 1)), BAR_HEIGHT, FILL);
        return Png.of(WIDTH, HEIGHT, pixels);
    }

    private static void write(int[] pixels, int x, int y, String text, int colour) {
        int at = x;
        for (int i = 0; i < text.length() && at + CELL <= WIDTH - MARGIN; i++) {
            for (int row = 0; row < DotLetters.HEIGHT; row++) {
                dots(pixels, at, y + row * SCALE, DotLetters.row(text.charAt(i), row), colour);
            }
            at += CELL;
        }
    }

    private static void dots(int[] pixels, int x, int y, int bits, int colour) {
        for (int dot = 0; dot < DotLetters.WIDTH; dot++) {
            if ((bits >> (DotLetters.WIDTH - 1 - dot) & 1) != 0) {
                rectangle(pixels, x + dot * SCALE, y, SCALE, SCALE, colour);
            }
        }
    }

    private static void rectangle(int[] pixels, int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, colour);
        }
    }
}
