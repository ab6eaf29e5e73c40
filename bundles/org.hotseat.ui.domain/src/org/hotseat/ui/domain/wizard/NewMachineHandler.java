// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** Command "New machine…". */
public final class NewMachineHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Optional<Session> session = Services.session();
        Optional<OperationRunner> runner = Services.runner();
        if (session.isPresent() && runner.isPresent()) {
            Shell shell = HandlerUtil.getActiveShell(event);
            Optional<HostId> host = Selected.hosts(HandlerUtil.getCurrentSelection(event)).stream().findFirst();
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            new NewMachineDialog(shell, new NewMachineWizard(session.get(), runner.get(), host, machine ->
                    new OpenWhenSeen(session.get().inventory(), machine, page).begin(page.getWorkbenchWindow()
                            .getWorkbench().getDisplay()))).open();
        }
        return null;
    }
}
