// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A figure that swings around its mean: slow tides, minutes and a restless rest. Its integral is exact, so a counter
 * does not depend on how often it is read. Immutable.
 *
 * @param mean what it swings around
 * @param swings all parts; their amplitudes add up to less than the mean
 */
public record Wave(double mean, List<Swing> swings) {

    /**
     * A sine.
     *
     * @param amplitude height
     * @param period seconds
     * @param phase radians at time zero
     */
    public record Swing(double amplitude, double period, double phase) {
    }

    private static final double FULL = 2 * Math.PI;
    private static final double[] SHARES = { 0.30, 0.20, 0.14, 0.10 };
    private static final double[] PERIODS = { 900, 130, 23, 6.1 };
    private static final double SPREAD = 0.6;

    /**
     * A wave that stays between zero and a limit.
     *
     * @param mean between the two
     * @param limit never reached
     * @param random gives periods and phases
     * @return the wave
     */
    public static Wave around(double mean, double limit, RandomGenerator random) {
        double room = Math.min(mean, limit - mean);
        Swing[] swings = new Swing[SHARES.length];
        for (int part = 0; part < SHARES.length; part++) {
            double period = PERIODS[part] * (1 - SPREAD / 2 + SPREAD * random.nextDouble());
            swings[part] = new Swing(room * SHARES[part], period, FULL * random.nextDouble());
        }
        return new Wave(mean, List.of(swings));
    }

    /**
     * The figure at a time.
     *
     * @param seconds since the simulation began
     * @return the figure
     */
    public double at(double seconds) {
        double value = mean;
        for (Swing one : swings) {
            value += one.amplitude * Math.sin(FULL * seconds / one.period + one.phase);
        }
        return value;
    }

    /**
     * What has added up between two times.
     *
     * @param from seconds
     * @param to seconds, not before
     * @return the integral
     */
    public double between(double from, double to) {
        double sum = mean * (to - from);
        for (Swing one : swings) {
            sum += one.amplitude * one.period / FULL * (Math.cos(FULL * from / one.period + one.phase)
                    - Math.cos(FULL * to / one.period + one.phase));
        }
        return sum;
    }
}
