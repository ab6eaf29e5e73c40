// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** A picture as a screen has it. Immutable. */
public final class Frame {

    private static final int HEADER_WORDS = 25;
    private static final int DEPTH = 255;
    private static final int RGB = 0xffffff;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Frame(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * Reads what Xvfb keeps of its screen: an X window dump, version 7, with 32 bits for each pixel.
     *
     * @param dump content of the file
     * @return as it was then
     * @throws IOException when it is no such thing
     */
    public static Frame xwd(byte[] dump) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(dump);
        int[] header = new int[HEADER_WORDS];
        for (int i = 0; i < header.length; i++) {
            header[i] = in.getInt();
        }
        int width = header[4];
        int height = header[5];
        if (header[1] != 7 || header[11] != Integer.SIZE) {
            throw new IOException("no such dump: " + Arrays.toString(header));
        }
        in.order(header[7] == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int[] pixels = new int[width * height];
        int start = header[0] + header[19] * 12; // behind the header and the colours
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = in.getInt(start + y * header[12] + x * Integer.BYTES) & RGB;
            }
        }
        return new Frame(width, height, pixels);
    }

    /**
     * Reads a picture as QEMU makes it: PPM, P6.
     *
     * @param picture content of the file
     * @return the picture
     * @throws IOException when it is no such thing
     */
    public static Frame ppm(byte[] picture) throws IOException {
        InputStream in = new ByteArrayInputStream(picture);
        String kind = word(in);
        int width = Integer.parseInt(word(in));
        int height = Integer.parseInt(word(in));
        if (!kind.equals("P6") || Integer.parseInt(word(in)) != DEPTH) {
            throw new IOException("no such picture: " + kind);
        }
        byte[] colours = in.readNBytes(3 * width * height);
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ByteBuffer.wrap(new byte[] { 0, colours[3 * i], colours[3 * i + 1], colours[3 * i + 2] })
                    .getInt();
        }
        return new Frame(width, height, pixels);
    }

    /**
     * Reads a picture as libvirt takes it: PNG or PPM, as its QEMU can.
     *
     * @param picture content of the file
     * @return the picture
     * @throws IOException when it is neither
     */
    public static Frame of(byte[] picture) throws IOException {
        if (picture.length > 0 && picture[0] == 'P') {
            return ppm(picture);
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        if (image == null) {
            throw new IOException("no picture: " + picture.length + " bytes");
        }
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Frame(image.getWidth(), image.getHeight(), Arrays.stream(pixels).map(
                pixel -> pixel & RGB).toArray());
    }

    private static String word(InputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int next = in.read(); next > ' '; next = in.read()) {
            word.append(new String(new byte[] { (byte) next }, US_ASCII));
        }
        return word.toString();
    }

    /**
     * Its width.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * Its height.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    /**
     * How many colours it has: more than one when anything can be seen on it.
     *
     * @return 1 or more
     */
    public long colours() {
        return Arrays.stream(pixels).distinct().count();
    }

    /**
     * How much of a smaller picture is in the middle of this one, as viewers show it.
     *
     * @param small not wider and not higher
     * @return share of its pixels that are the same, 0 to 1; 0 for one that is larger
     */
    public double shows(Frame small) {
        return shows(small, (width - small.width) / 2, (height - small.height) / 2);
    }

    /**
     * How much of a smaller picture is at a place of this one.
     *
     * @param small any
     * @param left where it begins, pixels
     * @param top where it begins, pixels
     * @return share of its pixels that are the same, 0 to 1; 0 when it is not wholly within
     */
    public double shows(Frame small, int left, int top) {
        if (left < 0 || top < 0 || left + small.width > width || top + small.height > height) {
            return 0;
        }
        long same = 0;
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                same += pixels[(y + top) * width + x + left] == small.pixels[y * small.width + x] ? 1 : 0;
            }
        }
        return (double) same / small.pixels.length;
    }
}
