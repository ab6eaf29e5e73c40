// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.model.Mark;

/** Draws the line below the topology: what the shapes mean, and how old the drawing is. */
public final class LegendPainter {

    private static final double ICON = 14;
    private static final double GAP = 16;

    private final TextMeasure measure;

    /**
     * A painter.
     *
     * @param measure of the fonts that are used
     */
    public LegendPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * One shape and its word.
     *
     * @param mark the shape
     * @param word the word
     */
    public record Entry(Mark mark, String word) {
    }

    /**
     * Draws; entries that would run into the right text are left out.
     *
     * @param ink where to
     * @param box the line
     * @param entries shapes and words
     * @param right text at the right end
     */
    public void paint(Ink ink, Box box, List<Entry> entries, String right) {
        double end = box.right() - 12 - measure.width(right, Face.CAPTION);
        ink.textRight(right, box.right() - 12, box.centreY(), Face.CAPTION, Role.MUTED);
        double x = box.x() + 12;
        for (Entry entry : entries) {
            double width = ICON + 6 + measure.width(entry.word(), Face.CAPTION);
            if (x + width + GAP > end) {
                return;
            }
            MarkPainter.mark(ink, entry.mark(), x, box.centreY() - ICON / 2, ICON);
            ink.text(entry.word(), x + ICON + 6, box.centreY(), Face.CAPTION, Role.MUTED);
            x += width + GAP;
        }
    }
}
