// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

/**
 * What a transaction is.
 *
 * <pre>
 *            ┌───────────────▶ COMMITTED
 *  OPEN ◀──▶ DEGRADED ───────▶ RETURNED
 *    └───────────┴───────────▶ SUPERSEDED
 * </pre>
 */
public enum RunState {
    /** Under way, there or back. */
    OPEN,
    /** Under way, and at least one leg is missing. */
    DEGRADED,
    /** All is as its plan says; over. */
    COMMITTED,
    /** All is as it was before; over. */
    RETURNED,
    /** Another transaction has taken everything over; over. */
    SUPERSEDED;

    /**
     * Whether somebody must go on with it.
     *
     * @return false once it is over
     */
    public boolean open() {
        return this == OPEN || this == DEGRADED;
    }
}
