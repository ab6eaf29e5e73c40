// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.hotseat.rcp.launch.OrderlyEnd;
import org.hotseat.rcp.launch.StartChecks;
import org.hotseat.ui.cluster.ConsoleFrame;
import org.hotseat.ui.cluster.StartRequest;
import org.hotseat.ui.work.FirstSight;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/** Leads the workbench from its start to its end. On the window's thread. */
final class ConsoleAdvisor extends WorkbenchAdvisor {

    private final StartRequest request;
    private boolean asking;
    private boolean agreed;

    ConsoleAdvisor(StartRequest request) {
        this.request = request;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        ConsoleFrame.begin(PlatformUI.getWorkbench().getDisplay());
        TopTrim.hideGrips();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return OperationsPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            StartChecks.run().forEach(found -> ConsoleFrame.note(found.text(), found.remedy()));
            FirstSight.then(window.getShell(), () -> ConsoleFrame.open(request, window.getShell()));
        }
        new OrderlyEnd(FrameworkUtil.getBundle(ConsoleAdvisor.class).getBundleContext().getBundle(0)
                .adapt(Framework.class), PlatformUI.getWorkbench(), Platform.getInstanceLocation()::release).begin();
    }

    /** Every way out comes through here: the window's button, the menu, a new start. */
    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (agreed || window == null) {
            return true;
        }
        asking = true;
        ConsoleFrame.beforeClose(window.getShell(), this::agree);
        asking = false;
        boolean answer = agreed;
        agreed = false;
        return answer;
    }

    @Override
    public void postShutdown() {
        if (ConsoleFrame.end()) {
            FirstLesson.keep();
        }
    }

    /** At once when nothing is to be saved; after the saving otherwise, and then the end is asked for again. */
    private void agree() {
        agreed = true;
        if (!asking) {
            PlatformUI.getWorkbench().close();
            agreed = false; // for the next time, when an editor with edits of its own was kept open
        }
    }
}
