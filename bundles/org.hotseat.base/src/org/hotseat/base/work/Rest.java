// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Time between two tries of something that may be done again. */
public final class Rest {

    private Rest() {
    }

    /**
     * Blocks for a while.
     *
     * @param pause how long
     * @throws FailureException CANCELLED when the thread is interrupted, as it is when the process ends meanwhile
     */
    public static void of(Duration pause) throws FailureException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED), ended);
        }
    }
}
