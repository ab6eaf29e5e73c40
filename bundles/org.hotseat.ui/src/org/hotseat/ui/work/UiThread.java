// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** The one way to the window's thread; never waits for it. Any thread. */
public final class UiThread {

    private UiThread() {
    }

    /**
     * Runs a task later on the window's thread.
     *
     * @param display of the window
     * @param task must be short
     * @return false when the display is gone; the task never runs then
     */
    public static boolean run(Display display, Runnable task) {
        try {
            if (display.isDisposed()) {
                return false;
            }
            display.asyncExec(task);
            return true;
        } catch (SWTException gone) {
            if (gone.code == SWT.ERROR_DEVICE_DISPOSED) {
                return false;
            }
            throw gone;
        }
    }

    /**
     * Runs a task later on a widget's thread, unless the widget is gone by then.
     *
     * @param widget that the task touches
     * @param task must be short
     * @return false when the widget is gone already
     */
    public static boolean run(Widget widget, Runnable task) {
        try {
            return !widget.isDisposed() && run(widget.getDisplay(), () -> {
                if (!widget.isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException gone) {
            if (gone.code == SWT.ERROR_WIDGET_DISPOSED) {
                return false;
            }
            throw gone;
        }
    }

    /**
     * Runs tasks later on the window's thread, in order, and none after the display is gone.
     *
     * @param display of the window
     * @return the way there
     */
    public static Executor executor(Display display) {
        return task -> run(display, task);
    }
}
