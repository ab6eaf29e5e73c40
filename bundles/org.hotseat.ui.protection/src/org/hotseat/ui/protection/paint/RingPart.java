// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.List;

import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.ReplicationText;

/** The countdown to the next cut. */
final class RingPart {

    /** How high it is with its lines beside it. */
    static final double LYING = 136;

    private static final double RADIUS = 46;
    private static final double THICK = 8;
    private static final double MARGIN = 12;
    private static final double LINE = 19;
    private static final int CORNERS = 90;

    private final ReplicationText.Ring ring;
    private final Box area;
    private final boolean standing;
    private final TextMeasure widths;

    RingPart(ReplicationText.Ring ring, Box area, boolean standing, TextMeasure widths) {
        this.ring = ring;
        this.area = area;
        this.standing = standing;
        this.widths = widths;
    }

    Item item() {
        return new Item("countdown", area.grown(-6), (ring.value() + ' ' + ring.unit()).strip() + ". "
                + String.join(". ", ring.lines()));
    }

    void paint(Ink ink) {
        ink.fill(area, 0, Role.CANVAS);
        double x = standing ? area.centreX() : area.x() + MARGIN + RADIUS + THICK;
        double y = area.y() + MARGIN + RADIUS;
        arc(ink, x, y, 1, Role.BORDER);
        if (ring.share() > 0) {
            arc(ink, x, y, ring.share(), Role.SERIES_1);
        }
        centred(ink, ring.value(), x, y - 6, Face.BIG, Role.BRIGHT);
        centred(ink, ring.unit(), x, y + 20, Face.CAPTION, Role.MUTED);
        double left = standing ? area.x() + MARGIN : x + RADIUS + 2 * MARGIN;
        double top = standing ? y + RADIUS + 20 : y - LINE;
        List<String> lines = ring.lines();
        for (int index = 0; index < lines.size(); index++) {
            ink.text(Ellipsis.fit(lines.get(index), Math.max(1, area.right() - left - 6), Face.CAPTION, widths), left,
                    top + index * LINE, Face.CAPTION, Role.MUTED);
        }
    }

    private void centred(Ink ink, String words, double x, double y, Face face, Role role) {
        String shown = Ellipsis.fit(words, 2 * (RADIUS - THICK), face, widths);
        ink.text(shown, x - widths.width(shown, face) / 2, y, face, role);
    }

    /** From the top on, as a clock goes. */
    private static void arc(Ink ink, double x, double y, double share, Role role) {
        int corners = Math.max(2, (int) Math.ceil(CORNERS * share) + 1);
        double[] xy = new double[2 * corners];
        for (int index = 0; index < corners; index++) {
            double angle = 2 * Math.PI * share * index / (corners - 1) - Math.PI / 2;
            xy[2 * index] = x + RADIUS * Math.cos(angle);
            xy[2 * index + 1] = y + RADIUS * Math.sin(angle);
        }
        ink.line(Stroke.solid(role, THICK), xy);
    }
}
