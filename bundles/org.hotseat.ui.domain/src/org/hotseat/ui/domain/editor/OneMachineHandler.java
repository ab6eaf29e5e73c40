// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** A command on the one machine that is selected; nothing happens while none or several are. */
abstract class OneMachineHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Optional<Session> session = Services.session();
        Optional<OperationRunner> runner = Services.runner();
        if (machines.size() == 1 && session.isPresent() && runner.isPresent()) {
            session.get().inventory().machine(machines.get(0)).ifPresent(machine ->
                    ask(HandlerUtil.getActiveShell(event), session.get(), runner.get(), machine));
        }
        return null;
    }

    /** Asks the person what the command needs, then runs it. */
    abstract void ask(Shell shell, Session session, OperationRunner runner, MachineView machine);
}
