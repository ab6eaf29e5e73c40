// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

/**
 * How far a leg is, in the direction in which its transaction goes.
 *
 * <pre>
 *  WAITING ──▶ BEGUN ──verified──▶ DONE
 *                │ ▲                ▲
 *                ▼ │ found changed  │
 *              MISSING ──verified───┘     UNTOUCHED: never begun, so nothing is taken back
 * </pre>
 */
public enum LegState {
    /** Its turn has not come. */
    WAITING,
    /** It may have been ordered; nobody knows yet what came of it. */
    BEGUN,
    /** It was read back as wanted. */
    DONE,
    /** It did not come true, is named to people, and tried again. */
    MISSING,
    /** It was not begun before the way back, which does nothing about it. */
    UNTOUCHED;

    /**
     * Whether nothing is left to do about it.
     *
     * @return true when it is done, or needs nothing
     */
    public boolean over() {
        return this == DONE || this == UNTOUCHED;
    }
}
