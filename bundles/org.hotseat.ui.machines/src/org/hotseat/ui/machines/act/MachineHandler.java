// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/**
 * A command on the machines that are selected, in whatever view. It is enabled while the act is possible on at least
 * one of them; otherwise it says why not.
 */
abstract class MachineHandler extends AbstractHandler implements Reasoned {

    /** Why it is not possible now; empty when it is. */
    abstract Optional<String> obstacle(Session session, List<MachineId> machines);

    /** Does it, or asks for what is missing first. */
    abstract void run(Shell shell, Session session, List<MachineId> machines);

    /** Starts an operation; whoever runs it shows it and remembers how to take it back. */
    static void begin(Operation operation) {
        Services.runner().ifPresent(runner -> runner.run(operation));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Services.session().filter(session -> obstacle(session, machines).isEmpty())
                .ifPresent(session -> run(shell, session, machines));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object variable = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<MachineId> machines = variable instanceof ISelection selection ? Selected.machines(selection) : List.of();
        Optional<Session> session = Services.session();
        return session.isEmpty() ? Optional.of(Messages.noCluster) : obstacle(session.get(), machines);
    }
}
