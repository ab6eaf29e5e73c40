// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.screen;

import java.lang.System.Logger.Level;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.inventory.MachineView;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;

/** Opens what a double-click means: the screen of a machine, the properties of anything else. */
public final class OpenScreen {

    private OpenScreen() {
    }

    /**
     * Opens the screen of a machine, or brings it to front.
     *
     * @param page where
     * @param machine whose
     */
    public static void open(IWorkbenchPage page, MachineId machine) {
        String name = Services.find(Sessions.class).flatMap(Sessions::active)
                .flatMap(session -> session.inventory().machine(machine)).map(MachineView::name)
                .orElse(machine.toString());
        try {
            page.openEditor(new ScreenInput(machine, name), ScreenEditor.ID);
        } catch (PartInitException failed) {
            log(failed);
        }
    }

    /**
     * Brings the properties to front.
     *
     * @param page where
     */
    public static void properties(IWorkbenchPage page) {
        try {
            page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException failed) {
            log(failed);
        }
    }

    private static void log(PartInitException failed) {
        System.getLogger(OpenScreen.class.getName()).log(Level.WARNING, "cannot open a part", failed);
    }
}
