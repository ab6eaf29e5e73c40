// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of the display, in target/screenshots of the tree. */
public final class Pictures {

    private Pictures() {
    }

    /** The folder of all pictures. */
    public static Path folder() {
        Path folder = Path.of(System.getProperty("hotseat.tree"), "target", "screenshots");
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What this run is called in names of pictures: its theme, and its language when it is not English. */
    public static String look() {
        String language = System.getProperty("osgi.nl", "en");
        return System.getProperty("hotseat.theme", "dark") + (language.startsWith("zh") ? "-zh" : "");
    }

    /** Takes a picture of a part of the display. */
    public static Path take(Rectangle box, String name) {
        Ui.painted();
        Path file = folder().resolve(name + "-" + look() + ".png");
        Rectangle display = Ui.ask(() -> Ui.display().getBounds());
        Rectangle seen = box.intersection(display);
        Hands.run(List.of("import", "-silent", "-window", "root", "-crop",
                seen.width + "x" + seen.height + "+" + seen.x + "+" + seen.y, "+repage", "-depth", "8",
                "-define", "png:compression-level=6", file.toString()));
        return file;
    }

    /** Reads a picture. */
    public static ImageData load(Path file) {
        return new ImageLoader().load(file.toString())[0];
    }

    /** How many different colours a picture has; a blank one has very few. */
    public static long colours(Path file) {
        ImageData data = load(file);
        int[] line = new int[data.width];
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, line, 0);
            for (int pixel : line) {
                seen.add(pixel);
            }
        }
        return seen.size();
    }

    /** How many pixels differ between two pictures, in a band from one share of the height to another. */
    public static int difference(ImageData one, ImageData other, double top, double bottom) {
        if (one.width != other.width || one.height != other.height) {
            return Integer.MAX_VALUE;
        }
        int different = 0;
        for (int y = (int) (top * one.height); y < (int) (bottom * one.height); y++) {
            for (int x = 0; x < one.width; x++) {
                if (!one.palette.getRGB(one.getPixel(x, y)).equals(other.palette.getRGB(other.getPixel(x, y)))) {
                    different++;
                }
            }
        }
        return different;
    }
}
