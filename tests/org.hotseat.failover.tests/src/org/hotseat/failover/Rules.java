// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is kept in a run: the product's cautions, and the habits that it takes on the other side of its pure classes.
 *
 * @param cautions of duty and starts
 * @param habits of store and agent
 */
record Rules(Set<Caution> cautions, Set<Habit> habits) {

    /** What is not decided in this bundle, but left out here all the same, so that the judge is known to see it. */
    enum Habit {
        /** A take-over compares the intent. */
        TAKE_COMPARES_INTENT,
        /** A take-over, a move and a start compare owner and epoch. */
        AUTHORITY_COMPARED,
        /** A take-over compares "no intent on the target". */
        TARGET_COMPARED,
        /** An acquisition compares "no intent". */
        ACQUIRE_COMPARES_NO_INTENT,
        /** An intent compares the incarnation. */
        INTENT_COMPARES_INCARNATION,
        /** Every decision compares who leads. */
        LEADER_COMPARED,
        /** A copy is held until it is permitted. */
        HELD,
        /** The keeper permits each start. */
        PERMIT,
        /** Before a thaw all copies are compared with their authorities. */
        SWEEP,
        /** The agent enforces as well. */
        SECOND_ENFORCER,
        /** A voter's promises outlive its keeper. */
        VOTER_REMEMBERS
    }

    static final Rules ALL = new Rules(Caution.all(), EnumSet.allOf(Habit.class));

    static Rules without(Caution left) {
        return new Rules(EnumSet.complementOf(EnumSet.of(left)), EnumSet.allOf(Habit.class));
    }

    static Rules without(Habit left) {
        return new Rules(Caution.all(), EnumSet.complementOf(EnumSet.of(left)));
    }

    boolean keeps(Habit habit) {
        return habits.contains(habit);
    }
}
