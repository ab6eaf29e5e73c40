// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Face;

/** Shortens names that do not fit, with an ellipsis at the end, never in the middle of a character. Pure. */
public final class Ellipsis {

    private static final String MARK = "…";

    private Ellipsis() {
    }

    /**
     * The longest form that fits.
     *
     * @param text a name
     * @param width points
     * @param face how it is written
     * @param measure of the writing
     * @return the text itself or its start with an ellipsis; empty when not even that fits
     */
    public static String fit(String text, double width, Face face, TextMeasure measure) {
        if (measure.width(text, face) <= width) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(start(text, middle), face) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : start(text, low);
    }

    private static String start(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + MARK;
    }
}
