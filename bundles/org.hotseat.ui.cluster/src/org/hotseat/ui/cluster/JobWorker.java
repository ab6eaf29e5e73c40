// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Status;

/** Runs work in jobs of the workbench, where its Progress view shows them. */
final class JobWorker implements DeskPorts.Worker {

    @Override
    public void run(String title, Runnable work) {
        IJobFunction function = monitor -> {
            work.run();
            return Status.OK_STATUS;
        };
        Job.create(title, function).schedule();
    }
}
