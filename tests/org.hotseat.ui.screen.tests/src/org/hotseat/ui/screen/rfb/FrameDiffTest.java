// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.ui.screen.rfb.Frame.Dirty;
import org.junit.jupiter.api.Test;

class FrameDiffTest {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 6;

    private static int[] picture(int... points) {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int index = 0; index < points.length; index += 2) {
            pixels[points[index + 1] * WIDTH + points[index]] = 0xffffff;
        }
        return pixels;
    }

    @Test
    void equalPicturesDifferNowhere() {
        assertTrue(FrameDiff.between(picture(1, 1), picture(1, 1), WIDTH, HEIGHT).isEmpty());
    }

    @Test
    void theRectangleHoldsAllDifferencesAndNoMore() {
        assertEquals(new Dirty(2, 1, 6, 4),
                FrameDiff.between(picture(), picture(5, 1, 2, 3, 7, 4), WIDTH, HEIGHT));
    }

    @Test
    void onePixelInACornerIsOnePixel() {
        assertEquals(new Dirty(9, 5, 1, 1), FrameDiff.between(picture(), picture(9, 5), WIDTH, HEIGHT));
    }

    @Test
    void anotherSizeIsAllNew() {
        assertEquals(new Dirty(0, 0, WIDTH, HEIGHT), FrameDiff.between(new int[3], picture(), WIDTH, HEIGHT));
    }
}
