// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Puts off what nobody misses before a window is seen, such as the content of context menus: all that comes before the
 * first paint makes the start longer. On the window's thread.
 */
public final class FirstSight implements Listener {

    private static final String SEEN = FirstSight.class.getName();
    /** A window that starts as an icon is not painted. */
    private static final int PATIENCE = 3000;

    private final Shell shell;
    private final Control control;
    private final Runnable task;
    private final Runnable late = this::begin;

    private FirstSight(Shell shell, Control control, Runnable task) {
        this.shell = shell;
        this.control = control;
        this.task = task;
    }

    /**
     * Runs a task when the window of a control has been painted once, or after three seconds when it cannot be seen;
     * not when the control is gone by then. Tasks of one window keep their order.
     *
     * @param control the task is about it; a shell for the whole window
     * @param task runs in a later turn of the event loop, also when the window has been seen already; must be short
     */
    public static void then(Control control, Runnable task) {
        Shell shell = control.getShell();
        if (shell.getData(SEEN) != null) {
            UiThread.run(control, task);
            return;
        }
        FirstSight sight = new FirstSight(shell, control, task);
        shell.addListener(SWT.Paint, sight);
        shell.getDisplay().timerExec(PATIENCE, sight.late);
    }

    @Override
    public void handleEvent(Event event) {
        begin();
    }

    private void begin() {
        if (shell.isDisposed()) {
            return;
        }
        Display display = shell.getDisplay();
        display.timerExec(-1, late);
        shell.removeListener(SWT.Paint, this);
        shell.setData(SEEN, Boolean.TRUE);
        // the window is on the screen when its paint event has been dealt with
        UiThread.run(display, () -> UiThread.run(control, task));
    }
}
