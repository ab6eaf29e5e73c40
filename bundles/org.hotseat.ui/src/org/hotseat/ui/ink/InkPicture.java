// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Theme;

/** A whole drawing as a picture, whatever part of it is on screen. On the window's thread. */
public final class InkPicture {

    private static final double LARGEST = 8000;

    private InkPicture() {
    }

    /**
     * As pixels, smaller than 100 % only when it would be larger than pictures may be.
     *
     * @param display of the window
     * @param size of the drawing
     * @param painter draws it, told the zoom by {@link Zoomed}
     * @return a copy
     */
    public static ImageData pixels(Display display, Box size, Zoomed painter) {
        Look look = WorkbenchLook.of(display);
        double zoom = Math.min(1, LARGEST / Math.max(1, Math.max(size.width(), size.height())));
        Image image = new Image(display, (int) Math.max(1, Math.ceil(size.width() * zoom)),
                (int) Math.max(1, Math.ceil(size.height() * zoom)));
        GC gc = new GC(image);
        try {
            gc.setBackground(look.color(Role.CANVAS));
            gc.fillRectangle(image.getBounds());
            painter.paint(new GcInk(gc, new Placement(zoom, 0, 0), look::color, face -> look.font(face, zoom)), zoom);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /**
     * As SVG.
     *
     * @param display of the window
     * @param size of the drawing
     * @param painter draws it
     * @return XML
     */
    public static String svg(Display display, Box size, Consumer<Ink> painter) {
        Look look = WorkbenchLook.of(display);
        SvgInk ink = new SvgInk(role -> value(look.color(role)), InkPicture::source);
        painter.accept(ink);
        return ink.document(size);
    }

    /** Draws at a zoom, at which details may be left out. */
    @FunctionalInterface
    public interface Zoomed {
        /**
         * Draws everything.
         *
         * @param ink where to
         * @param zoom 1 is 100 %
         */
        void paint(Ink ink, double zoom);
    }

    private static String value(Color color) {
        return "rgb(" + color.getRed() + ',' + color.getGreen() + ',' + color.getBlue() + ')';
    }

    private static String source(Icon icon) {
        try (InputStream in = icon.url(Theme.current()).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) { // it is in this bundle
            throw new UncheckedIOException(missing);
        }
    }
}
