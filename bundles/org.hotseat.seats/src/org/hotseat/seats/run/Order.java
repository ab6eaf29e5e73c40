// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.time.Duration;
import java.util.List;

import org.hotseat.seats.plan.Deed;

/** What the leader's duty wants to be done. Each order has a number that no other has. */
public sealed interface Order {

    /**
     * Which.
     *
     * @return its number
     */
    long number();

    /**
     * To be written into the journal, only over the version before and only as long as this leader leads; tell the end
     * to {@link SeatDuty#written}.
     *
     * @param number of the order
     * @param record the next version
     */
    record Write(long number, RunRecord record) implements Order {
    }

    /**
     * To be done beside others; tell the result to {@link SeatDuty#acted}. After its time nothing more may be sent.
     *
     * @param number of the order
     * @param run the transaction
     * @param leg its place there
     * @param deed what shall be so
     * @param look whether it is only read
     * @param within how long it may take from now on
     */
    record Act(long number, String run, int leg, Deed deed, boolean look, Duration within) implements Order {
    }

    /**
     * To be told to people: a transaction is degraded.
     *
     * @param number of the order
     * @param run the transaction
     * @param missing subjects of the legs that are missing
     */
    record Alarm(long number, String run, List<String> missing) implements Order {

        /** Takes a copy. */
        public Alarm {
            missing = List.copyOf(missing);
        }
    }
}
