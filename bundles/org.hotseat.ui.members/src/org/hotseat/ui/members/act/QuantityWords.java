// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import org.eclipse.osgi.util.NLS;
import org.hotseat.lease.timing.Quantity;

/** The figures of the lease times in words. */
final class QuantityWords {

    private QuantityWords() {
    }

    /** Beside a field: name, symbol and unit. */
    static String label(Quantity quantity) {
        String form = switch (quantity) {
            case LOST_RENEWALS -> Messages.fieldNumber;
            case CLOCK_RATE -> Messages.fieldPercent;
            default -> Messages.fieldMillis;
        };
        return NLS.bind(form, name(quantity), quantity.symbol());
    }

    private static String name(Quantity quantity) {
        return switch (quantity) {
            case LEASE -> Messages.wLease;
            case PERIOD -> Messages.wPeriod;
            case GUARD -> Messages.wGuard;
            case SUSPICION -> Messages.wSuspicion;
            case WAKE_UP -> Messages.wWakeUp;
            case STOP -> Messages.wStop;
            case ROUND_TRIP -> Messages.wRoundTrip;
            case ELECTION -> Messages.wElection;
            case KEEPER_RESTART -> Messages.wKeeperRestart;
            case LOST_RENEWALS -> Messages.wLostRenewals;
            case CLOCK_RATE -> Messages.wClockRate;
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
