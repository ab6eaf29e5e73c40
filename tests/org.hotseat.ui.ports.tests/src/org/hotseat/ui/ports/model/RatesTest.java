// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

class RatesTest {

    private static final long SECOND = 1_000_000_000;
    private static final PortPlace PORT = Rack.at("ser1");

    private final Rates rates = new Rates();

    @Test
    void twoLooksGiveARate() {
        assertTrue(Double.isNaN(rates.look(PORT, 100, 10, 0).both()));
        Rate rate = rates.look(PORT, 500, 30, 2 * SECOND);
        assertEquals(200, rate.in());
        assertEquals(10, rate.out());
        assertEquals(1, rate.trail().size());
        assertEquals(rate, rates.look(PORT, 600, 30, 2 * SECOND + 1), "too soon for another one");
        assertEquals(0, rates.look(PORT, 500, 30, 4 * SECOND).both(), "it is silent again");
    }

    @Test
    void aCounterThatFellBeginsAnewAndAPortThatIsGoneIsForgotten() {
        rates.look(PORT, 100, 10, 0);
        assertTrue(Double.isNaN(rates.look(PORT, 3, 10, SECOND).both()));
        assertEquals(4, rates.look(PORT, 7, 10, 2 * SECOND).in());
        rates.keep(Set.of());
        assertTrue(Double.isNaN(rates.look(PORT, 9, 10, 3 * SECOND).both()));
    }

    @Test
    void theTrailIsBounded() {
        for (int look = 0; look < 100; look++) {
            rates.look(PORT, look * 10L, 0, look * SECOND);
        }
        assertEquals(32, rates.look(PORT, 2000, 0, 200 * SECOND).trail().size());
    }
}
