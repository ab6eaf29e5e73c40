// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DotLettersTest {

    private static String shape(char letter) {
        StringBuilder shape = new StringBuilder();
        for (int row = 0; row < DotLetters.HEIGHT; row++) {
            int dots = DotLetters.row(letter, row);
            assertTrue(dots >= 0 && dots < 1 << DotLetters.WIDTH, letter + " fits");
            shape.append(Integer.toBinaryString(dots)).append('/');
        }
        return shape.toString();
    }

    @Test
    void lettersAndDigitsDifferFromEachOther() {
        Set<String> shapes = new HashSet<>();
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?-_+=/\\*%()[]<>'\"#@&$|~";
        all.chars().forEach(letter -> shapes.add(shape((char) letter)));
        assertEquals(all.length(), shapes.size());
    }

    @Test
    void smallLettersAreCapitalsAndTheUnknownIsBlank() {
        assertEquals(shape('Q'), shape('q'));
        assertEquals("0/0/0/0/0/0/0/", shape('席'));
        assertEquals("0/0/0/0/0/0/0/", shape(' '));
    }
}
