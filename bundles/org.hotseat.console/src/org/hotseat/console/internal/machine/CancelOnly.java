// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import org.hotseat.base.work.Progress;

/**
 * Passes cancel on but keeps the progress of parts to itself: the whole reports.
 *
 * @param whole asked for cancel
 */
record CancelOnly(Progress whole) implements Progress {

    @Override
    public void report(double fraction, String step) {
        // the whole reports part by part
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
