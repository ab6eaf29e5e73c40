// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

/** What a simulated machine is for; decides its devices and how busy they are. */
public enum Duty {
    /** Plots tracks on two heads; reads a serial line. */
    PLOT(0.45, 400_000, 2_500_000),
    /** Shows radar pictures on two heads by 3D hardware. */
    RADAR(0.55, 200_000, 9_000_000),
    /** Speaks and listens. */
    VOICE(0.40, 120_000, 700_000),
    /** Supports the others on huge pages. */
    SUPPORT(0.60, 900_000, 1_500_000),
    /** Dispatches. */
    DISPATCH(0.50, 350_000, 1_200_000),
    /** Serves without a seat. */
    SERVER(0.65, 6_000_000, 8_000_000),
    /** For exercises; boots from the network. */
    TRAINING(0.35, 150_000, 300_000);

    private final double memory;
    private final double diskBytes;
    private final double netBytes;

    Duty(double memory, double diskBytes, double netBytes) {
        this.memory = memory;
        this.diskBytes = diskBytes;
        this.netBytes = netBytes;
    }

    /**
     * Share of its memory in use.
     *
     * @return 0 to 1
     */
    public double memory() {
        return memory;
    }

    /**
     * Disk traffic of one of its machines.
     *
     * @return bytes per second on average
     */
    public double diskBytes() {
        return diskBytes;
    }

    /**
     * Network traffic of one of its machines.
     *
     * @return bytes per second on average
     */
    public double netBytes() {
        return netBytes;
    }

    /**
     * Whether it is worked with at a seat.
     *
     * @return false for what runs in the background
     */
    public boolean isSeated() {
        return this != SERVER && this != TRAINING;
    }
}
