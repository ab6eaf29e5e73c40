// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import org.hotseat.seats.plan.Leg;

/**
 * A leg and how far it is.
 *
 * @param leg of the plan
 * @param state how far
 * @param tries how often it was ordered in this direction
 * @param evidence how well it is known to be done
 * @param detail what stood against it last, for people
 */
public record LegRecord(Leg leg, LegState state, int tries, Evidence evidence, String detail) {

    /**
     * A leg whose turn has not come.
     *
     * @param leg of the plan
     * @return its record
     */
    public static LegRecord waiting(Leg leg) {
        return new LegRecord(leg, LegState.WAITING, 0, Evidence.E0, "");
    }

    LegRecord in(LegState other) {
        return new LegRecord(leg, other, tries, evidence, detail);
    }

    LegRecord done(Evidence reached) {
        return new LegRecord(leg, LegState.DONE, tries, reached, "");
    }

    LegRecord trouble(LegState other, String what) {
        return new LegRecord(leg, other, tries, Evidence.E0, what);
    }

    LegRecord tried() {
        return new LegRecord(leg, state == LegState.MISSING ? state : LegState.BEGUN, tries + 1, evidence, detail);
    }
}
