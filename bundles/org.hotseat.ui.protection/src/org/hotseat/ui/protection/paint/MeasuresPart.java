// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.ReplicationText.Measure;

/** What the countdown follows: x, y and dM. */
final class MeasuresPart {

    private static final double MARGIN = 12;

    private final List<Measure> measures;
    private final Box area;
    private final TextMeasure widths;

    MeasuresPart(List<Measure> measures, Box area, TextMeasure widths) {
        this.measures = measures;
        this.area = area;
        this.widths = widths;
    }

    private Box place(int index) {
        double wide = (area.width() - MARGIN) / Math.max(1, measures.size());
        return new Box(area.x() + MARGIN + index * wide, area.y() + 6, wide - 8, area.height() - 14);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < measures.size(); index++) {
            items.add(new Item("measure-" + index, place(index), measures.get(index).label() + ": "
                    + measures.get(index).value()));
        }
        return items;
    }

    void paint(Ink ink) {
        for (int index = 0; index < measures.size(); index++) {
            Box box = place(index);
            ink.text(fit(measures.get(index).label(), Face.CAPTION, box.width()), box.x() + 2, box.y() + 10,
                    Face.CAPTION, Role.MUTED);
            ink.text(fit(measures.get(index).value(), Face.TITLE, box.width()), box.x() + 2, box.y() + 32, Face.TITLE,
                    Role.BRIGHT);
        }
    }

    private String fit(String words, Face face, double space) {
        return Ellipsis.fit(words, Math.max(1, space), face, widths);
    }
}
