// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/**
 * What a keeper says about its own ability to stop the machines of its host. Only a host with all of it can be taken
 * over on silence alone.
 *
 * @param realTime real-time rights were granted
 * @param freezes the freeze file of every scope can be written
 * @param kills the kill file of every scope can be written
 * @param secondEnforcer keeper and agent both enforce
 * @param placed every protected machine was read back in its scope
 * @param punctual the worst wake-up of the last minute was less than g / 2 late
 */
public record Trust(boolean realTime, boolean freezes, boolean kills, boolean secondEnforcer, boolean placed,
        boolean punctual) {

    /** Everything is there. */
    public static final Trust FULL = new Trust(true, true, true, true, true, true);
    /** Nothing is there. */
    public static final Trust NONE = new Trust(false, false, false, false, false, false);

    private static final int ALL = 0b11_1111;

    /**
     * Whether silence proves that the machines stopped.
     *
     * @return false: a take-over needs the BMC or an administrator's word
     */
    public boolean trusted() {
        return bits() == ALL;
    }

    /**
     * One bit per property.
     *
     * @return 0 to 63
     */
    public int bits() {
        return bit(realTime, 0) | bit(freezes, 1) | bit(kills, 2) | bit(secondEnforcer, 3) | bit(placed, 4)
                | bit(punctual, 5);
    }

    /**
     * The reverse of {@link #bits()}.
     *
     * @param bits 0 to 63
     * @return the properties
     * @throws IllegalArgumentException for any other bit
     */
    public static Trust of(int bits) {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("trust: " + bits);
        }
        return new Trust((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0,
                (bits & 32) != 0);
    }

    private static int bit(boolean set, int position) {
        return set ? 1 << position : 0;
    }
}
