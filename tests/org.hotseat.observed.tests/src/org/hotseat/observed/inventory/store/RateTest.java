// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class RateTest {

    private final Rate rate = new Rate();

    private void read(double seconds, long count) {
        rate.read(Duration.ofMillis((long) (seconds * 1000)).toNanos(), count);
    }

    @Test
    void twoReadingsMakeARate() {
        read(10, 1000);
        assertTrue(Double.isNaN(rate.perSecond()));
        read(12, 1600);
        assertEquals(300, rate.perSecond());
    }

    @Test
    void aLateReadingMakesNoPeak() {
        read(10, 1000);
        read(12, 1600);
        read(14, 2200);
        read(14.001, 2800); // the one before was two seconds late
        assertEquals(300, rate.perSecond());
        read(16, 2800);
        assertEquals(300, rate.perSecond());
    }

    @Test
    void aCounterThatBeganAgainHasNoRateUntilTheNextReading() {
        read(10, 1000);
        read(12, 1600);
        read(12.1, 5);
        assertTrue(Double.isNaN(rate.perSecond()));
        read(14.1, 105);
        assertEquals(50, rate.perSecond());
    }

    @Test
    void aReadingThatIsNotKnownChangesNothing() {
        read(10, 1000);
        read(12, 1600);
        read(14, -1);
        assertEquals(300, rate.perSecond());
        read(16, 2000);
        assertEquals(100, rate.perSecond());
    }
}
