// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

/** Runs what blocks for a moment, such as for a disk. */
public final class Disk {

    private Disk() {
    }

    /**
     * Runs it beside the window, as a job that is not shown.
     *
     * @param task may block for some seconds
     */
    public static void run(Runnable task) {
        IJobFunction function = monitor -> {
            task.run();
            return Status.OK_STATUS;
        };
        Job.createSystem(Disk.class.getSimpleName(), function).schedule();
    }
}
