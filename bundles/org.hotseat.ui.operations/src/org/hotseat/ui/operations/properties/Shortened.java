// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.function.ToIntFunction;

/** Texts that fit: words lose their end, paths and hashes their middle. */
final class Shortened {

    static final String ELLIPSIS = "…";

    private Shortened() {
    }

    /**
     * As much of a text as fits.
     *
     * @param text whole
     * @param width to fit into, in pixels
     * @param measure width of a text in pixels
     */
    static String to(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        boolean middle = text.indexOf(' ') < 0;
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int kept = (fits + tooLong) / 2;
            if (measure.applyAsInt(cut(text, kept, middle)) <= width) {
                fits = kept;
            } else {
                tooLong = kept;
            }
        }
        return cut(text, fits, middle);
    }

    private static String cut(String text, int kept, boolean middle) {
        int end = middle ? kept / 2 : 0;
        return text.substring(0, kept - end).stripTrailing() + ELLIPSIS + text.substring(text.length() - end);
    }
}
