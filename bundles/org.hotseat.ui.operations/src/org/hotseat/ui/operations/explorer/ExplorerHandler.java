// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of the explorer, given anywhere: the view comes to front first. */
abstract class ExplorerHandler extends AbstractHandler {

    abstract void act(ExplorerView explorer);

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExplorerView.ID)
                    instanceof ExplorerView explorer) {
                act(explorer);
            }
        } catch (PartInitException failed) {
            throw new ExecutionException(failed.getLocalizedMessage(), failed);
        }
        return null;
    }
}
