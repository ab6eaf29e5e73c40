// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/**
 * Draws on a window or a picture. Scales by itself and rounds to pixels, because a scaled GC blurs hairlines and
 * stretches writing. On the window's thread.
 */
public final class GcInk implements Ink {

    private static final int FULL = 255;
    private static final float QUARTER = -90;
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;

    private final GC gc;
    private final Placement placement;
    private final Function<Role, Color> colours;
    private final Function<Face, Font> fonts;
    private final Rectangle clip;

    /**
     * Ink for one painting.
     *
     * @param gc where to
     * @param placement zoom and offset
     * @param colours of the theme
     * @param fonts already in the size of the zoom
     */
    public GcInk(GC gc, Placement placement, Function<Role, Color> colours, Function<Face, Font> fonts) {
        this.gc = gc;
        this.placement = placement;
        this.colours = colours;
        this.fonts = fonts;
        this.clip = gc.getClipping();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    @Override
    public void fill(Box box, double radius, Role role) {
        Rectangle area = placement.toPixels(box);
        gc.setBackground(colours.apply(role));
        int arc = (int) Math.round(2 * radius * placement.zoom());
        if (arc == 0) {
            gc.fillRectangle(area);
        } else {
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, arc, arc);
        }
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        Rectangle area = placement.toPixels(box);
        pen(stroke);
        int arc = (int) Math.round(2 * radius * placement.zoom());
        gc.drawRoundRectangle(area.x, area.y, Math.max(0, area.width - 1), Math.max(0, area.height - 1), arc, arc);
    }

    @Override
    public void line(Stroke stroke, double... xy) {
        pen(stroke);
        gc.drawPolyline(pixels(xy));
    }

    @Override
    public void area(Role role, double... xy) {
        gc.setBackground(colours.apply(role));
        gc.fillPolygon(pixels(xy));
    }

    @Override
    public void text(String text, double x, double centreY, Face face, Role role) {
        write(text, placement.x(x), centreY, face, role, false);
    }

    @Override
    public void textRight(String text, double right, double centreY, Face face, Role role) {
        write(text, placement.x(right), centreY, face, role, true);
    }

    @Override
    public void textUp(String text, double centreX, double bottom, Face face, Role role) {
        if (text.isEmpty()) {
            return;
        }
        gc.setFont(fonts.apply(face));
        gc.setForeground(colours.apply(role));
        Point size = gc.textExtent(text, FLAGS);
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate(placement.x(centreX) - size.y / 2f, placement.y(bottom));
            turned.rotate(QUARTER);
            gc.setTransform(turned);
            gc.drawText(text, 0, 0, FLAGS);
        } finally {
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }
    }

    private void write(String text, int x, double centreY, Face face, Role role, boolean endsThere) {
        if (text.isEmpty()) {
            return;
        }
        gc.setFont(fonts.apply(face));
        gc.setForeground(colours.apply(role));
        Point size = gc.textExtent(text, FLAGS);
        gc.drawText(text, endsThere ? x - size.x : x, placement.y(centreY) - size.y / 2, FLAGS);
    }

    @Override
    public void icon(Icon icon, double x, double y, double size) {
        Image image = icon.image();
        Rectangle from = image.getBounds();
        Rectangle to = placement.toPixels(new Box(x, y, size, size));
        gc.drawImage(image, 0, 0, from.width, from.height, to.x, to.y, to.width, to.height);
    }

    @Override
    public void strength(double value) {
        gc.setAlpha((int) Math.round(value * FULL));
    }

    @Override
    public boolean needs(Box box) {
        return clip.intersects(placement.toPixels(box.grown(4)));
    }

    private void pen(Stroke stroke) {
        gc.setForeground(colours.apply(stroke.role()));
        gc.setLineWidth(Math.max(1, (int) Math.round(stroke.width() * Math.min(1, placement.zoom()))));
        gc.setLineStyle(switch (stroke.dash()) {
            case SOLID -> SWT.LINE_SOLID;
            case DASHED -> SWT.LINE_DASH;
            case DOTTED -> SWT.LINE_DOT;
        });
    }

    private int[] pixels(double... xy) {
        int[] pixels = new int[xy.length];
        for (int index = 0; index < xy.length; index += 2) {
            pixels[index] = placement.x(xy[index]);
            pixels[index + 1] = placement.y(xy[index + 1]);
        }
        return pixels;
    }
}
