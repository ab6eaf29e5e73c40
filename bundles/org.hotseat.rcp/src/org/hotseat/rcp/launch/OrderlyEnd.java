// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;

/**
 * The end of the program by a signal, such as at the end of a desktop session: the window is closed as by hand, so that
 * layout, events and history are written and no thread runs any more when Java ends. A question about unsaved changes
 * has {@link #PATIENCE} to be answered; then the program ends without an answer. At every end the data folder is free
 * for the next console as soon as the last is written: the first time Java then still puts down what it has learned.
 */
public final class OrderlyEnd {

    /** How long the program may take. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(OrderlyEnd.class.getName());

    private final Framework framework;
    private final Thread hook = Thread.ofPlatform().name("hotseat-end").unstarted(this::end);
    private final IWorkbench workbench;
    private final Display display;
    private final Runnable freeFolder;

    /**
     * For one run of the window.
     *
     * @param framework that stops when the window is closed
     * @param workbench to close
     * @param freeFolder gives up the lock of the data folder; called when all has stopped, on a thread of its own
     */
    public OrderlyEnd(Framework framework, IWorkbench workbench, Runnable freeFolder) {
        this.framework = framework;
        this.workbench = workbench;
        this.freeFolder = freeFolder;
        this.display = workbench.getDisplay();
    }

    /** From now on. */
    public void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        close();
        try {
            FrameworkEvent end = framework.waitForStop(PATIENCE.toMillis());
            if (end.getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                LOG.log(Level.WARNING, "the program ends before it has been closed in order");
            } else {
                freeFolder.run();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** After an end by hand nothing can be loaded any more, not even what a window that is gone would throw. */
    private void close() {
        if (display.isDisposed()) {
            return;
        }
        try {
            display.asyncExec(workbench::close);
        } catch (SWTException closedAlready) {
            LOG.log(Level.DEBUG, "the window is closed just now", closedAlready);
        }
    }
}
