// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.seat;

import java.util.List;

/**
 * A transaction that moves seats. Its legs are text, since the state does not know what a seat consists of; stage and
 * version here are what counts, whatever the text says.
 *
 * @param run its id
 * @param version how often it was written
 * @param stage how far it is
 * @param failover whether it goes forward only
 * @param epoch of the way there; the way back has the next one
 * @param account of the person who asked for it; of the leader's host when nobody did
 * @param seats ids of the seats that it is about
 * @param why it is taken back, or what is missing, for people; may be empty
 * @param text all of it, in the form of the bundle that moves seats
 */
public record SeatRunRecord(String run, long version, Stage stage, boolean failover, long epoch, String account,
        List<String> seats, String why, String text) {

    /** How far it is. */
    public enum Stage {
        /** Under way, there or back. */
        OPEN,
        /** Under way, and something is missing. */
        DEGRADED,
        /** Over: all is as planned. */
        COMMITTED,
        /** Over: all is as it was before. */
        RETURNED,
        /** Over: another one has taken it over, or an older state was made the present one. */
        SUPERSEDED;

        /**
         * Whether somebody must go on with it.
         *
         * @return false once it is over
         */
        public boolean isOpen() {
            return this == OPEN || this == DEGRADED;
        }
    }

    /** Copies the list. */
    public SeatRunRecord {
        seats = List.copyOf(seats);
    }

    /**
     * The same, taken over.
     *
     * @return over
     */
    public SeatRunRecord superseded() {
        return new SeatRunRecord(run, version, Stage.SUPERSEDED, failover, epoch, account, seats, why, text);
    }
}
