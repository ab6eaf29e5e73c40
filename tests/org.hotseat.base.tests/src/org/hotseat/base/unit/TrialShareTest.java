// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TrialShareTest {

    private static final double NEAR = 5e-4;

    @Test
    void allThatWentWellMakesTheRootOfTheDoubt() {
        assertEquals(Math.pow(0.05, 1.0 / 20), new TrialShare(20, 20).bound(), 1e-9);
        assertEquals(0.990, new TrialShare(299, 299).bound(), NEAR);
        assertEquals(1, new TrialShare(7, 7).share());
    }

    @Test
    void theBoundIsThatOfTheTables() {
        assertEquals(0.7839, new TrialShare(19, 20).bound(), NEAR);
        assertEquals(0.6058, new TrialShare(9, 10).bound(), NEAR);
        assertEquals(0.2224, new TrialShare(5, 10).bound(), NEAR);
        assertEquals(0.0051, new TrialShare(1, 10).bound(), NEAR);
    }

    @Test
    void nothingIsKnownFromNothing() {
        assertEquals(0, new TrialShare(0, 0).bound());
        assertEquals(0, new TrialShare(0, 0).share());
        assertEquals(0, new TrialShare(0, 5).bound());
        assertThrows(IllegalArgumentException.class, () -> new TrialShare(2, 1));
    }
}
