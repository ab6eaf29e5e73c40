// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.service.Services;

/** A command on the open cluster. When it can be done is said in the plug-in's file. */
abstract class ClusterHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Services.find(ClusterDesk.class).ifPresent(desk -> act(desk, shell, event));
        return null;
    }

    /**
     * Does it. On the window's thread, which it never blocks.
     *
     * @param desk the cluster's desk
     * @param shell of the window
     * @param event with parameters and selection
     */
    abstract void act(ClusterDesk desk, Shell shell, ExecutionEvent event);
}
