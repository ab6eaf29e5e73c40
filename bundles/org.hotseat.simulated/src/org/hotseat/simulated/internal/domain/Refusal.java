// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Makes failures of descriptions. */
final class Refusal {

    private Refusal() {
    }

    static FailureException invalid(String text, Object... values) {
        return new FailureException(FailureCode.INVALID, NLS.bind(text, values), "");
    }

    static void require(boolean holds, String text, Object... values) throws FailureException {
        if (!holds) {
            throw invalid(text, values);
        }
    }
}
