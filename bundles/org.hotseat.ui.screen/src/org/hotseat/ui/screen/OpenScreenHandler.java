// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** Command: opens the screens of the selected machines or of the one that it names, or brings them to front. */
public final class OpenScreenHandler extends AbstractHandler {

    private static final String MACHINE = "org.hotseat.ui.screen.machine";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        for (MachineId machine : machines(event)) {
            open(page, machine);
        }
        return null;
    }

    private static List<MachineId> machines(ExecutionEvent event) throws ExecutionException {
        String named = event.getParameter(MACHINE);
        if (named == null) {
            return Selected.machines(HandlerUtil.getCurrentSelection(event));
        }
        try {
            return List.of(MachineId.of(named));
        } catch (IllegalArgumentException wrong) {
            throw new ExecutionException("no machine: " + named, wrong);
        }
    }

    private static void open(IWorkbenchPage page, MachineId machine) throws ExecutionException {
        String name = Services.session().flatMap(session -> session.inventory().machine(machine))
                .map(MachineView::name).orElse(machine.toString());
        try {
            page.openEditor(new ScreenInput(machine, name), ScreenEditor.ID);
        } catch (PartInitException failed) {
            throw new ExecutionException("cannot open a screen", failed);
        }
    }
}
