// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import org.hotseat.base.failure.Failure;
import org.hotseat.replication.source.GenerationRecord.Outcome;

/** A generation does not get to the standby. */
final class Lost extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;
    private final transient Failure failure;

    Lost(Outcome outcome, Failure failure, Throwable cause) {
        super(failure.text(), cause);
        this.outcome = outcome;
        this.failure = failure;
    }

    Lost(Outcome outcome, Failure failure) {
        super(failure.text());
        this.outcome = outcome;
        this.failure = failure;
    }

    Outcome outcome() {
        return outcome;
    }

    Failure failure() {
        return failure;
    }
}
