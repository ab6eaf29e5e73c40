// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/** The one failure that means that a person changed their mind. */
final class Cancelled {

    static final Failure FAILURE = new Failure(FailureCode.CANCELLED, Messages.cancelled);

    private Cancelled() {
    }
}
