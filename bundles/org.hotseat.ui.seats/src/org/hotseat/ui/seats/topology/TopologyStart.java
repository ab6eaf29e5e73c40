// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.FirstSight;
import org.hotseat.ui.work.UiThread;

/**
 * Opens the topology as soon as the window is seen, so that making the part costs no time when a cluster is opened, and
 * shows each cluster in it. Lives as long as the workbench.
 */
public final class TopologyStart implements IStartup {

    @Override
    public void earlyStartup() {
        // the workbench calls this on a thread of its own
        Display display = PlatformUI.getWorkbench().getDisplay();
        UiThread.run(display, () -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                FirstSight.then(window.getShell(),
                        () -> page(window, page -> OpenTopology.open(page, Services.session())));
            }
            Services.find(Sessions.class).ifPresent(sessions -> sessions.onChange(session -> changed(display)));
        });
    }

    /** The cluster is asked for when it is shown: another one may have come meanwhile, or the window be gone. */
    private static void changed(Display display) {
        UiThread.run(display, () -> pages(page -> OpenTopology.replace(page, Services.session())));
    }

    private static void pages(Consumer<IWorkbenchPage> act) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            page(window, act);
        }
    }

    private static void page(IWorkbenchWindow window, Consumer<IWorkbenchPage> act) {
        if (window.getActivePage() != null) {
            act.accept(window.getActivePage());
        }
    }
}
