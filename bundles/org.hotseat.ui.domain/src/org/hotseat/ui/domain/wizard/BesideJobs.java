// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.ui.work.UiThread;

/** Asks in jobs that nobody watches. On the window's thread. */
final class BesideJobs implements FolderDesk.Beside {

    @Override
    public <T> Subscription ask(Control control, Function<Progress, T> question, Consumer<T> answer) {
        Job job = Job.createSystem(Messages.looking, monitor -> {
            T found = question.apply(new Wanted(monitor));
            UiThread.run(control, () -> {
                if (!monitor.isCanceled()) {
                    answer.accept(found);
                }
            });
            return Status.OK_STATUS;
        });
        control.addDisposeListener(event -> job.cancel());
        job.schedule();
        return job::cancel;
    }

    /** As long as somebody wants to know. */
    private record Wanted(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(double fraction, String step) {
            // nobody watches a look into a folder
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
