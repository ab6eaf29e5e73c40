// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.function.Consumer;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;

/**
 * Opens the topology with the window, so that making the part costs no time when a cluster is opened, and shows each
 * cluster in it. Lives as long as the workbench.
 */
public final class TopologyStart implements IStartup {

    @Override
    public void earlyStartup() {
        // the workbench calls this on a thread of its own
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            pages(page -> OpenTopology.open(page, Services.session()));
            Services.find(Sessions.class).ifPresent(sessions -> sessions.onChange(session -> changed()));
        });
    }

    /** The cluster is asked for when it is shown: another one may have come meanwhile. */
    private void changed() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> pages(page -> OpenTopology.replace(page, Services.session())));
    }

    private static void pages(Consumer<IWorkbenchPage> act) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() != null) {
                act.accept(window.getActivePage());
            }
        }
    }
}
