// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.hotseat.hypervisor.Screenshot;
import org.junit.jupiter.api.Test;

class ThumbTest {

    private static byte[] pixmap(String head, int pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        for (int pixel = 0; pixel < pixels; pixel++) {
            bytes.writeBytes(new byte[] { (byte) 0xFF, (byte) (pixel % 2 == 0 ? 0x80 : 0x40), 0 });
        }
        return bytes.toByteArray();
    }

    private static Optional<ImageData> thumb(byte[] bytes) {
        return Thumb.of(new Screenshot("image/x-portable-pixmap", bytes));
    }

    @Test
    void aPixmapBecomesSmallAndKeepsItsShapeAndItsColours() {
        ImageData small = thumb(pixmap("P6\n# of a test\n1280 800\n255\n", 1280 * 800)).orElseThrow();
        assertEquals(208, small.width);
        assertEquals(130, small.height);
        int pixel = small.getPixel(100, 60);
        assertEquals(0xFF, pixel >> 16 & 0xFF);
        assertTrue((pixel >> 8 & 0xFF) >= 0x40 && (pixel >> 8 & 0xFF) <= 0x80, () -> Integer.toHexString(pixel));
        assertEquals(0, pixel & 0xFF);
    }

    @Test
    void aSmallPictureStaysAsItIs() {
        ImageData small = thumb(pixmap("P6 2 1 255\n", 2)).orElseThrow();
        assertEquals(2, small.width);
        assertEquals(0xFF8000, small.getPixel(0, 0));
        assertEquals(0xFF4000, small.getPixel(1, 0));
    }

    @Test
    void whatIsCutShortOrNothingKnownIsNoPicture() {
        byte[] whole = pixmap("P6 4 4 255\n", 16);
        assertEquals(Optional.empty(), thumb(Arrays.copyOf(whole, whole.length - 1)));
        for (String head : new String[] { "P6 4 4 65535\n", "P6 0 4 255\n", "P6 99999 99999 255\n", "P6", "",
            "P6 x", "GIF" }) {
            assertEquals(Optional.empty(), thumb(pixmap(head, 16)), head);
        }
    }

    @Test
    void aPngIsReadToo() {
        ImageLoader saver = new ImageLoader();
        saver.data = new ImageData[] { thumb(pixmap("P6 640 400 255\n", 640 * 400)).orElseThrow() };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        saver.save(bytes, SWT.IMAGE_PNG);
        assertEquals(208, Thumb.of(new Screenshot("image/png", bytes.toByteArray())).orElseThrow().width);
    }
}
