// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.look.Face;
import org.junit.jupiter.api.Test;

class GlyphWidthsTest {

    private final List<String> measured = new ArrayList<>();
    private final GlyphWidths widths = new GlyphWidths((text, face) -> {
        measured.add(text);
        return text.codePointAt(0) == '调' ? 20 : text.codePointAt(0) / 10.0;
    });

    private double width(String text) {
        return widths.width(text, Face.NORMAL);
    }

    @Test
    void aTextIsAsWideAsItsCharacters() {
        assertEquals(width("a") + width("b") + width("-"), width("ab-"));
        assertEquals(10.1, width("e"), 1e-9);
    }

    @Test
    void anAccentMakesNoLetterWider() {
        assertEquals(width("e"), width("é"));
        assertEquals(width("Z"), width("Ž"));
    }

    @Test
    void aLetterOfAnotherWritingIsTakenForTheWidestOne() {
        assertEquals(width("m"), width("Ł"));
        assertEquals(width("m"), width("ж"));
    }

    @Test
    void chineseIsWideAndWesternPunctuationIsNot() {
        assertEquals(40, width("集群"));
        assertEquals(width("m"), width("–"));
    }

    @Test
    void measuringCostsTheWindowLittle() {
        assertTrue(measured.size() < 100 * Face.values().length, measured.size() + " measurements");
    }
}
