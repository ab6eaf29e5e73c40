// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({ "MEBIBYTES, 4096, 4 GiB", "MEBIBYTES, 4097, 4097 MiB", "MILLISECONDS, 1800000, 30 min",
            "MILLISECONDS, 2000, 2 s", "MILLISECONDS, 150, 150 ms", "MILLISECONDS, 0, 0 ms", "PLAIN, 9990, 9990",
            "PERCENT, 80, 80 %", "MILLIMETRES, 12000, 12\u2009000 mm" })
    void writesInTheLargestWholeUnit(Quantity quantity, long number, String text) {
        assertEquals(text, quantity.text(number));
    }

    @ParameterizedTest
    @CsvSource({ "MEBIBYTES, 4 GiB, 4096", "MEBIBYTES, 512, 512", "MEBIBYTES, 1.5gib, 1536", "MILLISECONDS, 0.5 s, 500",
            "MILLISECONDS, 30 min, 1800000", "PLAIN, 22, 22", "MILLIMETRES, 12\u2009000 mm, 12000",
            "DEGREES, \u221290, -90" })
    void readsWithOrWithoutUnit(Quantity quantity, String text, long number) {
        assertEquals(Optional.of(number), quantity.read(text));
    }

    @Test
    void refusesOtherUnitsAndFractions() {
        assertEquals(Optional.empty(), Quantity.PLAIN.read("22 GiB"));
        assertEquals(Optional.empty(), Quantity.MEBIBYTES.read("0.3"));
        assertEquals(Optional.empty(), Quantity.MILLISECONDS.read("fast"));
        assertEquals(Optional.empty(), Quantity.MILLISECONDS.read("99999999999999999999 h"));
    }

    @Test
    void whatIsWrittenCanBeReadBack() {
        for (Quantity quantity : Quantity.values()) {
            for (long number : new long[] { 0, 1, 7, 60_000, 1024, 123_456_789, -5 }) {
                assertEquals(Optional.of(number), quantity.read(quantity.text(number)), quantity + " " + number);
            }
        }
    }
}
