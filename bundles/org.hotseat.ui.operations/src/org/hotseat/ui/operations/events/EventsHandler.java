// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * A command of the events while they are active: "why", "find", "copy" or "openAll", as the name of the class in
 * plugin.xml goes on.
 */
public final class EventsHandler extends AbstractHandler implements IExecutableExtension {

    private String act = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        act = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof EventsView view) {
            switch (act) {
                case "why" -> view.explainSelected();
                case "find" -> view.find();
                case "copy" -> view.copySelected();
                case "openAll" -> view.openOrCloseAll();
                default -> throw new ExecutionException("no act of the events: " + act);
            }
        }
        return null;
    }
}
