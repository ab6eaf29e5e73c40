// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.protection.model.ActRule;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Commands about the copies of the selected machine; which one is written behind the class. */
public final class CopyActHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private Kind kind = Kind.CHECKPOINT;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        kind = Kind.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Services.session().map(Session::members).ifPresent(mirror -> run(mirror, kind, machines));
        return null;
    }

    /**
     * Does it, unless something is in the way.
     *
     * @param mirror the way to the agents
     * @param kind what
     * @param machines the selected ones
     */
    public static void run(ClusterMirror mirror, Kind kind, List<MachineId> machines) {
        List<MachineCopies> known = MachineCopies.of(mirror);
        if (ActRule.obstacle(kind, machines, known, mirror.role()).isEmpty()) {
            String name = known.stream().filter(one -> one.id().equals(machines.getFirst())).findFirst()
                    .map(one -> one.record().name()).orElse("");
            Services.runner().ifPresent(runner -> runner.run(new CopyActOperation(mirror.copies(), kind,
                    machines.getFirst(), name)));
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<MachineId> machines = selected instanceof ISelection selection ? Selected.machines(selection) : List.of();
        return Services.session().map(Session::members).map(mirror -> ActRule.obstacle(kind, machines,
                MachineCopies.of(mirror), mirror.role())).orElse(Optional.of(Messages.noCluster));
    }
}
