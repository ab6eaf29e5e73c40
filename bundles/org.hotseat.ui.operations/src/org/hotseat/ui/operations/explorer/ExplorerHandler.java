// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * A command of the explorer, given anywhere: the view comes to front first. Which one it is stands behind the name of
 * the class in plugin.xml: nextProblem, find or collapseAll.
 */
public final class ExplorerHandler extends AbstractHandler implements IExecutableExtension {

    private String act = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        act = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
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

    private void act(ExplorerView explorer) throws ExecutionException {
        switch (act) {
            case "nextProblem" -> explorer.nextProblem();
            case "find" -> explorer.find();
            case "collapseAll" -> explorer.collapseAll();
            default -> throw new ExecutionException("no act of the explorer: " + act);
        }
    }
}
