// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.SessionOpener;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.start.UiStart;

/**
 * All that the program around the window asks of the cluster, in types of the platform alone. On the window's thread.
 */
public final class ConsoleFrame {

    private ConsoleFrame() {
    }

    /**
     * Sets colours, fonts and pictures up before the first window; ends with the display.
     *
     * @param display of the workbench
     */
    public static void begin(Display display) {
        Subscription look = UiStart.begin(display);
        display.disposeExec(look::close);
    }

    /**
     * Opens what was asked for, once the window is there; says what is wrong when it cannot be opened.
     *
     * @param request what was asked for
     * @param shell of the window
     */
    public static void open(StartRequest request, Shell shell) {
        Services.find(ClusterDesk.class).ifPresent(desk -> desk.start(request).exceptionally(failed -> {
            Trouble.show(shell, Messages.notOpened, failed);
            return null;
        }));
    }

    /**
     * Records something found at the start in the events of the cluster that is opened next.
     *
     * @param text what was found
     * @param remedy what to do
     */
    public static void note(String text, String remedy) {
        Services.find(ClusterDesk.class).ifPresent(desk -> desk.note(text, remedy));
    }

    /**
     * Tells the title of the window until it closes.
     *
     * @param shell of the window
     * @param listener gets the whole title, now and after each change
     */
    public static void followTitle(Shell shell, Consumer<String> listener) {
        Services.find(ClusterDesk.class).map(desk -> desk.onTitle(listener)).ifPresent(told -> until(shell, told));
    }

    /**
     * Tells in words what is selected until the window closes.
     *
     * @param window the window
     * @param listener gets one line, empty for nothing
     */
    public static void followSelection(IWorkbenchWindow window, Consumer<String> listener) {
        until(window.getShell(), SelectionWords.follow(window, listener));
    }

    /**
     * Brings the fencing ladder to the front whenever a host is lost, until the window closes. The part that has the
     * keys keeps them.
     *
     * @param window the window
     */
    public static void watchForLosses(IWorkbenchWindow window) {
        until(window.getShell(), LossWatch.follow(window));
    }

    /**
     * Asks about unsaved edits before the window closes.
     *
     * @param shell of the window
     * @param close goes on; not called when the person cancels
     */
    public static void beforeClose(Shell shell, Runnable close) {
        Services.find(ClusterDesk.class).ifPresentOrElse(desk -> SavePrompt.before(desk, shell, close), close);
    }

    /**
     * Closes the cluster after the last window; the next start opens it again.
     *
     * @return whether there was one
     */
    public static boolean end() {
        boolean open = Services.session().isPresent();
        Services.find(SessionOpener.class).ifPresent(SessionOpener::close);
        return open;
    }

    private static void until(Shell shell, Subscription told) {
        shell.addDisposeListener(event -> told.close());
    }
}
