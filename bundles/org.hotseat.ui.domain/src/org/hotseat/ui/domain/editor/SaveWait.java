// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.hotseat.base.time.Deadline;

/**
 * Waits for a save while the window goes on reading its events: the workbench asks an editor to save and looks at once
 * whether it is still unsaved, for instance before it closes it. On the window's thread.
 */
final class SaveWait {

    /** Longer than the operation's own limit, which ends it. */
    static final Duration LIMIT = Duration.ofSeconds(45);
    private static final int TICK_MILLIS = 200;

    private SaveWait() {
    }

    /** Whether it ended in time and well. */
    static boolean until(CompletableFuture<Boolean> done, Display display, Deadline deadline) {
        done.whenComplete((well, failed) -> wake(display));
        while (!done.isDone() && !display.isDisposed() && !deadline.isOver()) {
            if (!display.readAndDispatch()) {
                display.timerExec(TICK_MILLIS, () -> { }); // the deadline must be looked at
                display.sleep();
            }
        }
        return done.isDone() && !done.isCompletedExceptionally() && done.join();
    }

    private static void wake(Display display) {
        if (!display.isDisposed()) {
            display.wake();
        }
    }
}
