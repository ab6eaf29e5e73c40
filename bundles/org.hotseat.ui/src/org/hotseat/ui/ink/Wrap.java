// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.look.Face;

/** Breaks sentences into lines, where their language allows it. Pure. */
public final class Wrap {

    private Wrap() {
    }

    /**
     * The lines of a sentence.
     *
     * @param text any
     * @param width of a line, points
     * @param face how it is written
     * @param measure of the writing
     * @return each at most as wide, but for a single word that is wider; at least one
     */
    public static List<String> lines(String text, double width, Face face, TextMeasure measure) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > begin && measure.width(text.substring(begin, next).stripTrailing(), face) > width) {
                lines.add(text.substring(begin, end).stripTrailing());
                begin = end;
            }
            end = next;
        }
        lines.add(text.substring(begin).stripTrailing());
        return lines;
    }
}
