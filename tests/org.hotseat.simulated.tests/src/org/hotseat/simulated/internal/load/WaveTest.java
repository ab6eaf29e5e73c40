// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.hotseat.simulated.internal.load.Load.Means;
import org.junit.jupiter.api.Test;

class WaveTest {

    @Test
    void staysBetweenZeroAndItsLimit() {
        for (int seed = 0; seed < 50; seed++) {
            Wave wave = Wave.around(0.02 + seed * 0.019, 1, new SplittableRandom(seed));
            for (int second = 0; second < 5000; second += 3) {
                assertTrue(wave.at(second) > 0 && wave.at(second) < 1);
            }
        }
    }

    @Test
    void theIntegralIsTheSumOfItsParts() {
        Wave wave = Wave.around(0.4, 1, new SplittableRandom(3));
        double sum = 0;
        for (int slice = 0; slice < 100_000; slice++) {
            sum += wave.at(slice / 1000.0) / 1000;
        }
        assertEquals(sum, wave.between(0, 100), 1e-3);
        assertEquals(wave.between(0, 100), wave.between(0, 33.3) + wave.between(33.3, 100), 1e-9);
    }

    @Test
    void theSameSeedIsTheSameLoad() {
        Means means = new Means(0.3, 0.5, 1e6, 1e6);
        assertEquals(Load.of(means, 7), Load.of(means, 7));
        assertNotEquals(Load.of(means, 7), Load.of(means, 8));
    }

    @Test
    void aMeterStandsStillWhileItsMachineDoes() {
        Meter meter = new Meter(Load.of(new Means(0.3, 0.5, 1e6, 1e6), 1));
        meter.run(10, 2);
        Figures first = meter.at(20);
        meter.stop(20);
        assertEquals(first, meter.at(500));
        meter.run(500, 4);
        assertEquals(first.plus(meter.load().between(500, 510, 4)), meter.at(510));
        meter.restart(0, 0);
        assertEquals(Figures.ZERO, meter.at(900));
    }
}
