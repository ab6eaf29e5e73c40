// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.util.Arrays;

import org.hotseat.base.picture.DotLetters;

/**
 * The picture on a simulated screen: a title, a count that ticks, a curve that moves on and what has been typed.
 * Confined to the connection that shows it.
 */
final class ScreenPicture {

    static final int WIDTH = 640;
    static final int HEIGHT = 400;

    private static final int SCALE = 2;
    private static final int CELL = 12;
    private static final int LINE = 20;
    private static final int GROUND = 0x10181C;
    private static final int BAND = 0x24323A;
    private static final int TEXT = 0xC8D4DA;
    private static final int BRIGHT = 0xF0F4F6;
    private static final int CURVE = 0x7FB08F;
    private static final int POINTER = 0xE0B050;
    private static final int CURVE_TOP = 130;
    private static final int CURVE_HEIGHT = 120;
    private static final int TYPED_LINE = 300;
    private static final int TYPED_MOST = 48;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final String machine;
    private final StringBuilder typed = new StringBuilder();
    private int pointerX = -1;
    private int pointerY = -1;

    ScreenPicture(String machine) {
        this.machine = machine;
    }

    /** Takes a character; backspace removes one, return begins a new line. */
    void type(char c) {
        if (c == '\b') {
            typed.setLength(Math.max(0, typed.length() - 1));
        } else if (c == '\n') {
            typed.setLength(0);
        } else {
            typed.append(c);
            if (typed.length() > TYPED_MOST) {
                typed.deleteCharAt(0);
            }
        }
    }

    void point(int x, int y) {
        pointerX = x;
        pointerY = y;
    }

    /** Paints and hands out the pixels, red green blue; valid until the next call. */
    int[] paint(long tick) {
        Arrays.fill(pixels, GROUND);
        rectangle(0, 0, WIDTH, 34, BAND);
        write(14, 10, machine, BRIGHT);
        write(14, 56, "tick " + tick, TEXT);
        write(14, 84, "training machine - nothing here is real", TEXT);
        curve(tick);
        write(14, TYPED_LINE, "> " + typed + '_', BRIGHT);
        write(14, HEIGHT - LINE - 8, "type here; the line above echoes it", TEXT);
        if (pointerX >= 0) {
            rectangle(pointerX - 6, pointerY, 13, 1, POINTER);
            rectangle(pointerX, pointerY - 6, 1, 13, POINTER);
        }
        return pixels;
    }

    private void curve(long tick) {
        rectangle(14, CURVE_TOP, WIDTH - 28, CURVE_HEIGHT, BAND);
        for (int x = 0; x < WIDTH - 32; x++) {
            double phase = (tick * 4 + x) / 37.0;
            double value = 0.5 + 0.3 * Math.sin(phase) + 0.15 * Math.sin(phase * 2.7);
            int y = CURVE_TOP + CURVE_HEIGHT - 4 - (int) (value * (CURVE_HEIGHT - 8));
            rectangle(16 + x, y, 2, 2, CURVE);
        }
    }

    private void write(int x, int y, String text, int colour) {
        int at = x;
        for (int i = 0; i < text.length() && at + CELL <= WIDTH; i++) {
            for (int row = 0; row < DotLetters.HEIGHT; row++) {
                letterRow(at, y + row * SCALE, DotLetters.row(text.charAt(i), row), colour);
            }
            at += CELL;
        }
    }

    private void letterRow(int x, int y, int bits, int colour) {
        for (int dot = 0; dot < DotLetters.WIDTH; dot++) {
            if ((bits >> (DotLetters.WIDTH - 1 - dot) & 1) != 0) {
                rectangle(x + dot * SCALE, y, SCALE, SCALE, colour);
            }
        }
    }

    private void rectangle(int left, int top, int width, int height, int colour) {
        int right = Math.min(WIDTH, left + width);
        for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + height); y++) {
            if (left < right) {
                Arrays.fill(pixels, y * WIDTH + Math.max(0, left), y * WIDTH + right, colour);
            }
        }
    }
}
