// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.lang.System.Logger.Level;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotseat.base.id.MachineId;

/** What a double-click means: the screen of a machine, the properties of anything else. On the window's thread. */
final class OpenItem {

    private static final String SCREEN = "org.hotseat.ui.screen.open";
    private static final String MACHINE = "org.hotseat.ui.screen.machine";
    private static final String PROPERTIES = "org.hotseat.ui.operations.properties";

    private OpenItem() {
    }

    static void open(IWorkbenchPartSite site, Object item) {
        try {
            if (item instanceof MachineId machine) {
                Command command = site.getService(ICommandService.class).getCommand(SCREEN);
                site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
                        Map.of(MACHINE, machine.toString())), null);
            } else {
                site.getPage().showView(PROPERTIES, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (CommandException | PartInitException failed) {
            System.getLogger(OpenItem.class.getName()).log(Level.WARNING, "cannot open a part", failed);
        }
    }
}
