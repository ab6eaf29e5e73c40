// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Of published tables and the closed form for "all of them". */
    @ParameterizedTest
    @CsvSource({ "299, 299, 99.003", "100, 100, 97.049", "1, 1, 5.000", "3, 3, 36.840", "99, 100, 95.344",
            "9, 10, 60.584", "5, 10, 22.244", "0, 10, 0", "0, 0, 0" })
    void theBoundIsTheOneOfClopperAndPearson(int well, int all, double bound) {
        assertEquals(bound, new Share(well, all).bound(), 0.001);
    }

    @Test
    void sharesAreInPercent() {
        assertEquals(75, new Share(3, 4).percent());
        assertEquals(0, new Share(0, 0).percent());
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}
