// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;

/** Makes pictures out of shapes: as SVG, as pixels, on a GC. */
final class MarkPicture {

    private static final int FULL = 100;

    private MarkPicture() {
    }

    static String svg(StateMark mark, String colour, String ground, double size) {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%1$s\" viewBox=\"0 0 16 16\""
                        + " stroke-linecap=\"round\" stroke-linejoin=\"round\">", number(size)));
        for (Part part : mark.parts()) {
            svg.append(switch (part) {
                case Part.Line line -> String.format(Locale.ROOT,
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>", points(line.xy()),
                        line.cut() ? ground : colour, Shapes.WIDTH);
                case Part.Area area -> String.format(Locale.ROOT, "<polygon points=\"%s\" fill=\"%s\"/>",
                        points(area.xy()), colour);
                case Part.Disc disc -> String.format(Locale.ROOT, "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>",
                        disc.x(), disc.y(), disc.radius(), disc.cut() ? ground : colour);
            });
        }
        return svg.append("</svg>").toString();
    }

    static ImageData data(StateMark mark, int zoom) {
        String svg = svg(mark, Role.hex(Colors.rgb(mark.role())), Role.hex(Colors.rgb(Role.BODY)),
                Shapes.GRID * zoom / FULL);
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    static void paint(StateMark mark, GC gc, double x, double y, double size) {
        double unit = size / Shapes.GRID;
        Color colour = Colors.of(mark.role());
        Color ground = Colors.of(Role.BODY);
        gc.setAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setLineWidth(Math.max(1, (int) Math.round(Shapes.WIDTH * unit)));
        for (Part part : mark.parts()) {
            switch (part) {
                case Part.Line line -> {
                    gc.setForeground(line.cut() ? ground : colour);
                    draw(gc, path(gc, line.xy(), x, y, unit), false);
                }
                case Part.Area area -> {
                    gc.setBackground(colour);
                    draw(gc, path(gc, area.xy(), x, y, unit), true);
                }
                case Part.Disc disc -> {
                    gc.setBackground(disc.cut() ? ground : colour);
                    Path circle = new Path(gc.getDevice());
                    circle.addArc((float) (x + (disc.x() - disc.radius()) * unit),
                            (float) (y + (disc.y() - disc.radius()) * unit), (float) (2 * disc.radius() * unit),
                            (float) (2 * disc.radius() * unit), 0, 360);
                    draw(gc, circle, true);
                }
            }
        }
    }

    private static void draw(GC gc, Path path, boolean filled) {
        if (filled) {
            gc.fillPath(path);
        } else {
            gc.drawPath(path);
        }
        path.dispose();
    }

    private static Path path(GC gc, double[] xy, double x, double y, double unit) {
        Path path = new Path(gc.getDevice());
        path.moveTo((float) (x + xy[0] * unit), (float) (y + xy[1] * unit));
        for (int index = 2; index < xy.length; index += 2) {
            path.lineTo((float) (x + xy[index] * unit), (float) (y + xy[index + 1] * unit));
        }
        return path;
    }

    private static String points(double[] xy) {
        StringBuilder points = new StringBuilder();
        for (int index = 0; index < xy.length; index += 2) {
            points.append(number(xy[index])).append(',').append(number(xy[index + 1])).append(' ');
        }
        return points.toString().trim();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
