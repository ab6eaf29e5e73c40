// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.hotseat.ui.cluster.ConsoleFrame;

/** Sets up the window and asks before it closes. On the window's thread. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDE = 1600;
    private static final int HIGH = 1000;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new BarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle room = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(WIDE, room.width), Math.min(HIGH, room.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Messages.product);
    }

    @Override
    public void postWindowCreate() {
        TopTrim.place(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        FirstPaint.watch(window.getShell());
        IStatusLineManager line = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
        ConsoleFrame.followSelection(window, line::setMessage);
        ConsoleFrame.watchForLosses(window);
        ConsoleFrame.followTitle(window.getShell(), getWindowConfigurer()::setTitle);
    }
}
