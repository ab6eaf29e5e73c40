// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: try whether the selected machine would go on at its standby. */
public final class DrillHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Services.session().map(Session::members).ifPresent(mirror -> MachineCopies.of(mirror).stream()
                .filter(one -> machines.size() == 1 && one.id().equals(machines.getFirst())).findFirst()
                .ifPresent(one -> open(shell, mirror, one)));
        return null;
    }

    /**
     * Shows the drill of a machine; what is in the way of another one is told there.
     *
     * @param shell of the window
     * @param mirror the way to the agents
     * @param machine which
     */
    public static void open(Shell shell, ClusterMirror mirror, MachineCopies machine) {
        DrillDialog.of(shell.getDisplay(), machine.id()).ifPresentOrElse(Shell::setActive,
                () -> new DrillDialog(shell, mirror, machine).open());
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<MachineId> machines = selected instanceof ISelection selection ? Selected.machines(selection) : List.of();
        return Services.session().map(Session::members).map(mirror -> DrillRule.obstacle(mirror.role(), machines,
                MachineCopies.of(mirror))).orElse(Optional.of(Messages.noCluster));
    }
}
