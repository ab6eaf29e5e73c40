// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import org.hotseat.console.member.Doubt;

/** Words for why a host cannot promise to stop its machines by itself. */
final class Doubts {

    private Doubts() {
    }

    static String word(Doubt doubt) {
        return switch (doubt) {
            case NO_REAL_TIME -> Messages.doubtRealTime;
            case CANNOT_FREEZE -> Messages.doubtFreeze;
            case CANNOT_KILL -> Messages.doubtKill;
            case NO_SECOND -> Messages.doubtSecond;
            case NOT_PLACED -> Messages.doubtPlaced;
            case LATE -> Messages.doubtLate;
        };
    }
}
