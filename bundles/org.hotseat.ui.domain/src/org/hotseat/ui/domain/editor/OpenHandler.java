// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.lang.System.Logger.Level;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** Command "Open": the selected machine's description in an editor. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        if (machines.size() == 1) {
            open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), machines.get(0));
        }
        return null;
    }

    /**
     * Opens a machine, or brings its editor to front.
     *
     * @param page where
     * @param machine which
     */
    public static void open(IWorkbenchPage page, MachineId machine) {
        String name = Services.session().flatMap(session -> session.inventory().machine(machine))
                .map(MachineView::name).orElse(machine.toString());
        try {
            page.openEditor(new MachineInput(machine, name), DomainEditor.ID);
        } catch (PartInitException failed) {
            System.getLogger(OpenHandler.class.getName()).log(Level.WARNING, "cannot open a machine", failed);
        }
    }
}
