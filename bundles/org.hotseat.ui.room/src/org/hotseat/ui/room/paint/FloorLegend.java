// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;

/** Draws what the shapes on the floor plan mean. Holds nothing. */
public final class FloorLegend {

    private static final List<StateMark> MARKS = List.of(StateMark.PROTECTED, StateMark.COPYING, StateMark.AT_RISK,
            StateMark.UNPROTECTED, StateMark.FAILED, StateMark.STALE, StateMark.RUNNING, StateMark.TAKING_OVER,
            StateMark.DISPLACED);
    private static final double PAD = 12;
    private static final double MARK = 13;

    private FloorLegend() {
    }

    /**
     * Draws it, as much of it as there is room for.
     *
     * @param ink where to
     * @param box inside it
     * @param note at its right edge
     * @param widths of writing
     */
    public static void paint(Ink ink, Box box, String note, TextMeasure widths) {
        ink.fill(box, 0, Role.CANVAS);
        double end = box.right() - PAD - widths.width(note, Face.CAPTION) - PAD;
        double x = box.x() + PAD;
        for (StateMark mark : MARKS) {
            double width = MARK + 6 + widths.width(mark.word(), Face.CAPTION);
            if (x + width <= end) {
                ink.mark(mark, x, box.centreY() - MARK / 2, MARK);
                ink.text(mark.word(), x + MARK + 6, box.centreY(), Face.CAPTION, Role.MUTED);
                x += width + 2 * PAD;
            }
        }
        if (widths.width(note, Face.CAPTION) + PAD < box.width()) {
            ink.textRight(note, box.right() - PAD, box.centreY(), Face.CAPTION, Role.MUTED);
        }
    }
}
