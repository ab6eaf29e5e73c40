// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hotseat.base.work.Progress;

/** Tells a job's monitor how far an operation is. */
final class MonitorProgress implements Progress {

    private static final int TOTAL = 1000;

    private final IProgressMonitor monitor;
    private final String title;
    private boolean begun;
    private int worked;
    private String step = "";

    MonitorProgress(String title, IProgressMonitor monitor) {
        this.title = title;
        this.monitor = monitor;
    }

    @Override
    public synchronized void report(double fraction, String now) {
        if (!begun) {
            begun = true;
            monitor.beginTask(title, fraction < 0 ? IProgressMonitor.UNKNOWN : TOTAL);
        }
        if (!now.equals(step)) {
            step = now;
            monitor.subTask(now);
        }
        int target = (int) Math.min(TOTAL, fraction * TOTAL);
        if (target > worked) {
            monitor.worked(target - worked);
            worked = target;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
