// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.paint.Detail;
import org.hotseat.ui.seats.topology.paint.Highlight;
import org.hotseat.ui.seats.topology.paint.TopologyPainter;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** The whole topology as a picture, whatever part of it is on screen. On the window's thread. */
final class TopologyExport {

    private static final double LARGEST = 8000;

    private TopologyExport() {
    }

    static ImageData pixels(TopologyView view) {
        TopologyScene scene = view.canvas().scene();
        Look look = view.look();
        Box size = scene.size();
        double zoom = Math.min(1, LARGEST / Math.max(1, Math.max(size.width(), size.height())));
        Image image = new Image(view.canvas().getDisplay(), (int) Math.max(1, Math.ceil(size.width() * zoom)),
                (int) Math.max(1, Math.ceil(size.height() * zoom)));
        GC gc = new GC(image);
        try {
            gc.setBackground(look.color(Role.CANVAS));
            gc.fillRectangle(image.getBounds());
            GcInk ink = new GcInk(gc, new Placement(zoom, 0, 0), look::color, face -> look.font(face, zoom));
            new TopologyPainter().paint(ink, scene, Detail.at(zoom), Highlight.NONE);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    static String svg(TopologyView view) {
        TopologyScene scene = view.canvas().scene();
        SvgInk ink = new SvgInk(tone -> value(view.look().color(tone)));
        new TopologyPainter().paint(ink, scene, Detail.FULL, Highlight.NONE);
        return ink.document(scene.size());
    }

    private static String value(Color color) {
        return "rgb(" + color.getRed() + ',' + color.getGreen() + ',' + color.getBlue() + ')';
    }
}
