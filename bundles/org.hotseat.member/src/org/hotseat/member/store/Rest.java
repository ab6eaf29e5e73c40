// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Ending;

/** Time between two tries of something that may be done again. */
final class Rest {

    private Rest() {
    }

    /** Blocks so long; CANCELLED when the process ends meanwhile. */
    static void of(Duration pause) throws FailureException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED), ended);
        }
    }
}
