// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.hotseat.ui.look.Face;

/**
 * Widths of characters, measured once on the window's thread and then used on any: scenes are built beside the window,
 * where nothing can be measured. Kerning is left out; it makes lines narrower, so nothing is cut by that. Immutable.
 */
public final class GlyphWidths implements TextMeasure {

    /** ASCII. Each measurement takes time of the window's thread; an accent makes no letter wider. */
    private static final int KNOWN = 0x7f;
    private static final int WIDE_FROM = 0x1100;
    private static final int PUNCTUATION_FROM = 0x2000;
    private static final int PUNCTUATION_TO = 0x2e80;
    private static final String WIDE_SAMPLE = "调";
    private static final String OTHER_SAMPLE = "m";
    private static final String ELLIPSIS = "…";

    private final Map<Face, double[]> widths = new EnumMap<>(Face.class);
    private final Map<Face, Double> wide = new EnumMap<>(Face.class);
    private final Map<Face, Double> other = new EnumMap<>(Face.class);
    private final Map<Face, Double> ellipsis = new EnumMap<>(Face.class);

    /**
     * Measures all characters that names usually consist of.
     *
     * @param measure measures a text; called here only
     */
    public GlyphWidths(ToDoubleBiFunction<String, Face> measure) {
        for (Face face : Face.values()) {
            double[] known = new double[KNOWN];
            for (int code = ' '; code < KNOWN; code++) {
                known[code] = measure.applyAsDouble(Character.toString(code), face);
            }
            widths.put(face, known);
            wide.put(face, measure.applyAsDouble(WIDE_SAMPLE, face));
            other.put(face, measure.applyAsDouble(OTHER_SAMPLE, face));
            ellipsis.put(face, measure.applyAsDouble(ELLIPSIS, face));
        }
    }

    @Override
    public double width(String text, Face face) {
        return text.codePoints().mapToDouble(code -> width(code, face)).sum();
    }

    private double width(int code, Face face) {
        double[] known = widths.get(face);
        if (code < known.length) {
            return known[code];
        }
        if (code == ELLIPSIS.codePointAt(0)) {
            return ellipsis.get(face);
        }
        if (isWide(code)) {
            return wide.get(face);
        }
        int base = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD).codePointAt(0);
        return base < known.length ? known[base] : other.get(face); // hardly any letter is wider than an m
    }

    /** Chinese, Japanese, Korean and pictures; not the punctuation of Western writing. */
    private static boolean isWide(int code) {
        return code >= WIDE_FROM && (code < PUNCTUATION_FROM || code >= PUNCTUATION_TO);
    }
}
