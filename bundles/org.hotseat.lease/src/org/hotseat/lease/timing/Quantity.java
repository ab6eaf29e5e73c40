// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

/** What an inequality speaks of. Times are in nanoseconds, the clock rate in millionths. */
public enum Quantity {
    /** How long a lease lasts after its renewal was sent. */
    LEASE("L"),
    /** Time between renewals. */
    PERIOD("D"),
    /** How long before its end a lease is enforced. */
    GUARD("g"),
    /** Silence after which a host is suspected. */
    SUSPICION("S"),
    /** Latest wake-up of an enforcer. */
    WAKE_UP("J"),
    /** Time to stop the machines of a host. */
    STOP("F"),
    /** Longest way to a voter and back. */
    ROUND_TRIP("RTTmax"),
    /** Longest election of a leader. */
    ELECTION("Emax"),
    /** Longest restart of a keeper. */
    KEEPER_RESTART("R"),
    /** Renewals that may be lost in a row: a number. */
    LOST_RENEWALS("m"),
    /** How far the rate of any clock may be off. */
    CLOCK_RATE("\u03b5");

    private final String symbol;

    Quantity(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The letter in the formulas.
     *
     * @return one symbol, the same in every language
     */
    public String symbol() {
        return symbol;
    }
}
