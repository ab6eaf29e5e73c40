// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.decide.Decision.Conflict;
import org.hotseat.state.decide.Decision.Refused;

/** Ends deciding where a rule says no; never leaves this package. */
final class NoCommit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;

    private NoCommit(String text, Decision decision) {
        super(text, null, false, false);
        this.decision = decision;
    }

    static NoCommit refuse(RefusalReason reason, Object... arguments) {
        return new NoCommit(reason.name(), new Refused(Refusal.of(reason, arguments)));
    }

    static NoCommit conflict(Conflict conflict) {
        return new NoCommit(conflict.key(), conflict);
    }

    Decision decision() {
        return decision;
    }
}
