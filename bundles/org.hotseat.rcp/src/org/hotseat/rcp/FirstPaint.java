// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Says in the log how long the start took until the window was seen; the benchmark reads it there. */
final class FirstPaint implements Listener {

    private static final Logger LOG = System.getLogger(FirstPaint.class.getName());

    private final Shell shell;

    private FirstPaint(Shell shell) {
        this.shell = shell;
    }

    static void watch(Shell shell) {
        shell.addListener(SWT.Paint, new FirstPaint(shell));
    }

    @Override
    public void handleEvent(Event event) {
        shell.removeListener(SWT.Paint, this);
        shell.getDisplay().asyncExec(() -> ProcessHandle.current().info().startInstant().ifPresent(
                start -> LOG.log(Level.INFO, "first paint {0} ms after the start of the process",
                        Long.toString(Duration.between(start, Instant.now()).toMillis()))));
    }
}
