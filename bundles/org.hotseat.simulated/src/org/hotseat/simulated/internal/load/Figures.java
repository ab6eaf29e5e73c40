// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.load;

/**
 * Counters of a machine or a host.
 *
 * @param cpuNanos CPU time, nanoseconds
 * @param diskRead bytes
 * @param diskWritten bytes
 * @param netReceived bytes
 * @param netSent bytes
 */
public record Figures(double cpuNanos, double diskRead, double diskWritten, double netReceived, double netSent) {

    /** All zero. */
    public static final Figures ZERO = new Figures(0, 0, 0, 0, 0);

    /**
     * The sum.
     *
     * @param other what is added
     * @return both together
     */
    public Figures plus(Figures other) {
        return new Figures(cpuNanos + other.cpuNanos, diskRead + other.diskRead, diskWritten + other.diskWritten,
                netReceived + other.netReceived, netSent + other.netSent);
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return what remains
     */
    public Figures minus(Figures other) {
        return new Figures(cpuNanos - other.cpuNanos, diskRead - other.diskRead, diskWritten - other.diskWritten,
                netReceived - other.netReceived, netSent - other.netSent);
    }
}
