// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.time.Duration;

import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.Pace;

/** How a machine may be looked after. */
final class CareRules {

    private static final Duration LEAST_RPO = Duration.ofMillis(100);
    private static final Duration LEAST_SHORTEST = Duration.ofMillis(50);
    private static final Duration MOST = Duration.ofHours(1);
    private static final int MOST_PAUSES = 500;

    private CareRules() {
    }

    /** Refuses the first figure that is out of bounds, by the name that it has on the command line. */
    static void check(Care care) {
        care.priority().ifPresent(priority -> within("priority", priority, 0, Care.HIGHEST_PRIORITY));
        care.pace().ifPresent(CareRules::check);
    }

    private static void check(Pace pace) {
        spans("rpo", pace.rpo(), LEAST_RPO, MOST);
        spans("shortest", pace.shortest(), LEAST_SHORTEST, pace.rpo());
        spans("longest", pace.longest(), pace.shortest(), MOST);
        within("pause-share", pace.pauseThousandths(), 1, MOST_PAUSES);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw NoCommit.refuse(RefusalReason.CARE_OUT_OF_BOUNDS, what, value, least, most);
        }
    }

    private static void spans(String what, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw NoCommit.refuse(RefusalReason.CARE_OUT_OF_BOUNDS, what, text(value), text(least), text(most));
        }
    }

    private static String text(Duration span) {
        boolean whole = span.getNano() == 0 || span.compareTo(MOST) > 0;
        return whole ? span.toSeconds() + " s" : span.toMillis() + " ms";
    }
}
