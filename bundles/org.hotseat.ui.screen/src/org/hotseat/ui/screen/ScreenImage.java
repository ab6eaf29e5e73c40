// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.Frame.Dirty;

/**
 * The newest picture of a screen as an image of the window system; only what changed is copied. On the window's thread.
 */
final class ScreenImage {

    private static final int DEPTH = 24;
    private static final int BYTE = 0xff;
    private static final PaletteData COLOURS = new PaletteData(BYTE << 16, BYTE << 8, BYTE);

    private final Device device;
    private @Nullable Image image;
    private @Nullable Frame frame;

    ScreenImage(Device device) {
        this.device = device;
    }

    /** Takes a picture over; gives the part of the screen that has to be painted again. */
    Rectangle put(Frame next) {
        frame = next;
        Image old = image;
        Rectangle whole = new Rectangle(0, 0, next.width(), next.height());
        if (old == null || !old.getBounds().equals(whole)) {
            dispose();
            image = new Image(device, data(next, whole));
            return whole;
        }
        Dirty dirty = next.dirty();
        Rectangle part = new Rectangle(dirty.x(), dirty.y(), dirty.width(), dirty.height());
        Image patch = new Image(device, data(next, part));
        GC gc = new GC(old);
        try {
            gc.drawImage(patch, part.x, part.y);
        } finally {
            gc.dispose();
            patch.dispose();
        }
        return part;
    }

    @Nullable Image image() {
        return image;
    }

    boolean isEmpty() {
        return image == null;
    }

    int width() {
        Frame now = frame;
        return now == null ? 0 : now.width();
    }

    int height() {
        Frame now = frame;
        return now == null ? 0 : now.height();
    }

    /** A copy of everything, for a file. */
    ImageData snapshot() {
        Frame now = frame;
        return now == null ? new ImageData(1, 1, DEPTH, COLOURS)
                : data(now, new Rectangle(0, 0, now.width(), now.height()));
    }

    void dispose() {
        Image old = image;
        if (old != null) {
            old.dispose();
        }
        image = null;
    }

    private static ImageData data(Frame frame, Rectangle part) {
        ImageData data = new ImageData(part.width, part.height, DEPTH, COLOURS);
        byte[] bytes = data.data;
        for (int row = 0; row < part.height; row++) {
            int from = (part.y + row) * frame.width() + part.x;
            int to = row * data.bytesPerLine;
            for (int column = 0; column < part.width; column++) {
                int pixel = frame.pixels()[from + column];
                bytes[to++] = (byte) (pixel >> 16);
                bytes[to++] = (byte) (pixel >> 8);
                bytes[to++] = (byte) pixel;
            }
        }
        return data;
    }
}
