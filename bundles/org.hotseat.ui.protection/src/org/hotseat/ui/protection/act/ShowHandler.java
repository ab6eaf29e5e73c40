// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Command: brings the replication to the front; it follows the selection by itself. */
public final class ShowHandler extends AbstractHandler {

    private static final String REPLICATION = "org.hotseat.ui.protection.replication";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(REPLICATION);
            return null;
        } catch (PartInitException broken) {
            throw new ExecutionException(REPLICATION, broken);
        }
    }
}
