// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;

/** Command "Only problems": a switch that is kept between starts. */
public final class ProblemsOnlyHandler extends AbstractHandler {

    private static final String COMMAND = "org.hotseat.ui.operations.onlyProblems";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        boolean before = HandlerUtil.toggleCommandState(event.getCommand());
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExplorerView.ID)
                    instanceof ExplorerView explorer) {
                explorer.setProblemsOnly(!before);
            }
        } catch (PartInitException failed) {
            throw new ExecutionException(failed.getLocalizedMessage(), failed);
        }
        return null;
    }

    static boolean isOn(IServiceLocator site) {
        return state(site).map(State::getValue).filter(Boolean.TRUE::equals).isPresent();
    }

    static void turnOff(IServiceLocator site) {
        state(site).ifPresent(state -> state.setValue(Boolean.FALSE));
    }

    private static Optional<State> state(IServiceLocator site) {
        return Optional.ofNullable(site.getService(ICommandService.class))
                .map(commands -> commands.getCommand(COMMAND).getState(RegistryToggleState.STATE_ID));
    }
}
