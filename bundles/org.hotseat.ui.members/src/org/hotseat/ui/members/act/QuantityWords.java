// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import org.hotseat.lease.timing.Quantity;

/** The figures of the lease times in words. */
final class QuantityWords {

    private QuantityWords() {
    }

    /** Beside a field: symbol and unit. */
    static String label(Quantity quantity) {
        return switch (quantity) {
            case LOST_RENEWALS -> quantity.symbol();
            case CLOCK_RATE -> quantity.symbol() + ", %";
            default -> quantity.symbol() + ", ms";
        };
    }

    /** What it means. */
    static String meaning(Quantity quantity) {
        return switch (quantity) {
            case LEASE -> Messages.qLease;
            case PERIOD -> Messages.qPeriod;
            case GUARD -> Messages.qGuard;
            case SUSPICION -> Messages.qSuspicion;
            case WAKE_UP -> Messages.qWakeUp;
            case STOP -> Messages.qStop;
            case ROUND_TRIP -> Messages.qRoundTrip;
            case ELECTION -> Messages.qElection;
            case KEEPER_RESTART -> Messages.qKeeperRestart;
            case LOST_RENEWALS -> Messages.qLostRenewals;
            case CLOCK_RATE -> Messages.qClockRate;
        };
    }
}
