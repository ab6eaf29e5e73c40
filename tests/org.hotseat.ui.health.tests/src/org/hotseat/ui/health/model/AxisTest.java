// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static Axis axis(Quantity quantity, double greatest) {
        return Axis.of(quantity, List.of(CurveTest.curve(quantity, new long[] { 0 }, greatest)));
    }

    @Test
    void sharesAlwaysEndAtAHundred() {
        assertEquals(new Axis("%", 1, 100), axis(Quantity.CPU, 3));
        assertEquals(new Axis("%", 1, 100), Axis.of(Quantity.MEMORY, List.of()));
    }

    @ParameterizedTest
    @CsvSource({ "0,MB/s,1", "500,kB/s,1", "4100,kB/s,5", "999000,kB/s,1500", "1000000,MB/s,1.5", "7600000,MB/s,8",
        "9900000,MB/s,15", "2500000000,GB/s,3" })
    void ratesEndAtARoundNumberInAFittingUnit(double greatest, String unit, double top) {
        Axis axis = axis(Quantity.DISK, greatest);
        assertEquals(unit, axis.unit());
        assertEquals(top, axis.top(), 1e-9);
        assertTrue(axis.scaled(greatest) <= axis.top());
    }

    @Test
    void valuesAreWrittenInTheUnitOfTheAxis() {
        assertEquals("41 %", axis(Quantity.CPU, 1).text(41.2));
        assertEquals("4.1 MB/s", axis(Quantity.DISK, 5e6).text(4.1e6));
        assertEquals("46 Mbit/s", axis(Quantity.NETWORK, 10e6).text(46e6));
    }
}
