// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

import java.util.SplittableRandom;

/**
 * How busy a machine, or what runs on a host beside machines, is. Immutable.
 *
 * @param cpu share of its CPUs, 0 to 1
 * @param memory share of its memory in use, 0 to 1
 * @param diskRead bytes per second
 * @param diskWritten bytes per second
 * @param netReceived bytes per second
 * @param netSent bytes per second
 */
public record Load(Wave cpu, Wave memory, Wave diskRead, Wave diskWritten, Wave netReceived, Wave netSent) {

    /**
     * Means of a load.
     *
     * @param cpu share of its CPUs
     * @param memory share of its memory
     * @param diskBytes read and written per second
     * @param netBytes received and sent per second
     */
    public record Means(double cpu, double memory, double diskBytes, double netBytes) {
    }

    private static final double NANOS = 1e9;
    private static final double CALM = 0.15;
    private static final double READ_SHARE = 0.35;
    private static final double SENT_SHARE = 0.45;

    /**
     * A load around its means.
     *
     * @param means to swing around
     * @param seed the same seed makes the same load
     * @return the load
     */
    public static Load of(Means means, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Wave cpu = Wave.around(means.cpu, 1, random);
        Wave memory = Wave.around(means.memory, Math.min(1, means.memory * (1 + CALM)), random);
        return new Load(cpu, memory, flow(means.diskBytes * READ_SHARE, random),
                flow(means.diskBytes * (1 - READ_SHARE), random), flow(means.netBytes * (1 - SENT_SHARE), random),
                flow(means.netBytes * SENT_SHARE, random));
    }

    private static Wave flow(double mean, SplittableRandom random) {
        return Wave.around(mean, 2 * mean, random);
    }

    /**
     * What adds up between two times.
     *
     * @param from seconds
     * @param to seconds, not before
     * @param cpus how many CPUs its share is of
     * @return the counters' growth
     */
    public Figures between(double from, double to, int cpus) {
        return new Figures(cpu.between(from, to) * cpus * NANOS, diskRead.between(from, to),
                diskWritten.between(from, to), netReceived.between(from, to), netSent.between(from, to));
    }
}
