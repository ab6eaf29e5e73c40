// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.hotseat.hypervisor.Screenshot;

/** Makes a picture of a screen so small that hundreds of them cost little. Any thread but the window's. */
final class Thumb {

    /** Enough for a monitor at the largest zoom that is common. */
    private static final int WIDTH = 208;
    private static final int HEIGHT = 130;
    private static final int SAMPLES = 4;
    private static final int DEPTH = 24;
    private static final int GREEN = 8;
    private static final int RED = 16;

    private Thumb() {
    }

    /** Empty when nobody can read it. */
    static Optional<ImageData> of(Screenshot screenshot) {
        return read(screenshot).map(Thumb::shrunk);
    }

    private static Optional<ImageData> read(Screenshot screenshot) {
        if (Pixmap.isOne(screenshot.content())) {
            return Pixmap.read(screenshot.content());
        }
        try {
            return Optional.of(new ImageData(new ByteArrayInputStream(screenshot.content())));
        } catch (SWTException unreadable) {
            System.getLogger(Thumb.class.getName()).log(System.Logger.Level.DEBUG, screenshot.mimeType(), unreadable);
            return Optional.empty();
        }
    }

    /** Each pixel is the mean of some that lie in its area; never larger than it was. */
    static ImageData shrunk(ImageData from) {
        double scale = Math.min(1, Math.min(WIDTH / (double) from.width, HEIGHT / (double) from.height));
        int width = Math.max(1, (int) Math.round(from.width * scale));
        int height = Math.max(1, (int) Math.round(from.height * scale));
        ImageData small = new ImageData(width, height, DEPTH, Pixmap.COLOURS);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setPixel(x, y, mean(from, x / (double) width, y / (double) height, 1.0 / width, 1.0 / height));
            }
        }
        return small;
    }

    private static int mean(ImageData from, double left, double top, double wide, double high) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            double across = left + wide * (sample % SAMPLES + 0.5) / SAMPLES;
            double down = top + high * (sample / SAMPLES + 0.5) / SAMPLES;
            RGB colour = from.palette.getRGB(from.getPixel((int) (across * from.width), (int) (down * from.height)));
            red += colour.red;
            green += colour.green;
            blue += colour.blue;
        }
        int count = SAMPLES * SAMPLES;
        return red / count << RED | green / count << GREEN | blue / count;
    }
}
