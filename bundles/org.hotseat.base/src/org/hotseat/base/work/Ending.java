// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/** The one failure that means that the process ends: what was asked of it is not done any more, here. */
public final class Ending {

    private Ending() {
    }

    /**
     * Says so.
     *
     * @param code CANCELLED for work that is broken off; UNREACHABLE for a question that goes to another process next
     * @return in the language of this process
     */
    public static Failure failure(FailureCode code) {
        return new Failure(code, Messages.ending);
    }
}
