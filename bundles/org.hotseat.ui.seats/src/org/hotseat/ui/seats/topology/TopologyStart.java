// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;

/** Opens the topology by itself whenever a cluster is opened. Lives as long as the workbench. */
public final class TopologyStart implements IStartup {

    @Override
    public void earlyStartup() {
        // the workbench calls this on a thread of its own; sessions are told on the window's thread
        PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> Services.find(Sessions.class).ifPresent(sessions -> sessions.onChange(this::changed)));
    }

    private void changed(Optional<Session> session) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!PlatformUI.isWorkbenchRunning()) {
                return;
            }
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                if (window.getActivePage() != null) {
                    OpenTopology.replace(window.getActivePage(), session);
                }
            }
        });
    }
}
