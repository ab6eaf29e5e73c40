// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.lang.System.Logger.Level;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands of other bundles by their ids. On the window's thread. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs a command; nothing happens while it is not enabled or not there.
     *
     * @param site of the part that asks
     * @param id of the command
     * @param parameters by their ids
     * @return whether it ran
     */
    public static boolean run(IServiceLocator site, String id, Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        if (!command.isDefined()) {
            return false;
        }
        try {
            ParameterizedCommand whole = ParameterizedCommand.generateCommand(command, parameters);
            site.getService(IHandlerService.class).executeCommand(whole, null);
            return true;
        } catch (CommandException notNow) {
            System.getLogger(Commands.class.getName()).log(Level.DEBUG, id, notNow);
            return false;
        }
    }
}
