// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.hotseat.simulated.internal.load.PreCopy.Limits;
import org.junit.jupiter.api.Test;

class PreCopyTest {

    private static final Duration STEP = Duration.ofMillis(100);

    private static int steps(PreCopy copy, int most) {
        int steps = 0;
        while (!copy.isReady() && steps < most) {
            copy.advance(STEP);
            steps++;
        }
        return steps;
    }

    private static Limits limits(double speed, int pauseMillis, boolean converge) {
        return new Limits(speed, Duration.ofMillis(pauseMillis), converge);
    }

    @Test
    void aQuietGuestTakesItsMemoryOverTheSpeed() {
        PreCopy copy = new PreCopy(2000, 0, limits(400, 300, false));
        assertEquals(50, steps(copy, 1000), 1);
        assertEquals(2000, copy.sentMib(), 0.1);
        assertEquals(12, copy.pause().toMillis());
    }

    @Test
    void aBusyGuestTakesMoreRoundsAndPausesWithinTheLimit() {
        PreCopy copy = new PreCopy(2000, 200, limits(400, 100, false));
        int steps = steps(copy, 1000);
        assertTrue(steps > 60 && steps < 120, steps + " steps");
        assertTrue(copy.rounds() > 3, copy.rounds() + " rounds");
        assertTrue(copy.sentMib() > 2500);
        assertTrue(copy.pause().toMillis() <= 112, copy.pause().toString());
    }

    @Test
    void tooBusyAGuestNeverGetsThere() {
        PreCopy copy = new PreCopy(2000, 500, limits(400, 300, false));
        assertEquals(5000, steps(copy, 5000));
        assertFalse(copy.isReady());
        assertEquals(0, copy.throttle());
        assertTrue(copy.fraction() < 1);
    }

    @Test
    void unlessItIsSlowedDown() {
        PreCopy copy = new PreCopy(2000, 500, limits(400, 300, true));
        assertTrue(steps(copy, 5000) < 1000);
        assertTrue(copy.isReady());
        assertTrue(copy.throttle() >= 30, copy.throttle() + " %");
    }

    @Test
    void progressNeverFalls() {
        PreCopy copy = new PreCopy(2000, 300, limits(400, 50, true));
        double last = 0;
        while (!copy.isReady()) {
            copy.advance(STEP);
            assertTrue(copy.fraction() >= last && copy.fraction() <= 1);
            last = copy.fraction();
        }
    }

    @Test
    void theLengthOfStepsDoesNotMatter() {
        PreCopy fine = new PreCopy(1500, 150, limits(400, 80, false));
        PreCopy coarse = new PreCopy(1500, 150, limits(400, 80, false));
        for (int step = 0; step < 3000; step++) {
            fine.advance(Duration.ofMillis(1));
        }
        coarse.advance(Duration.ofSeconds(3));
        assertEquals(fine.sentMib(), coarse.sentMib(), 1e-3);
        assertEquals(fine.rounds(), coarse.rounds());
    }
}
