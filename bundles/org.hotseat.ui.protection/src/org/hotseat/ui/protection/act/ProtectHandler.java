// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

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
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Role;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: decide how the selected machine is protected. */
public final class ProtectHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Services.session().ifPresent(session -> open(shell, session, machines));
        return null;
    }

    /**
     * Asks how a machine shall be protected, unless something is in the way.
     *
     * @param shell of the window
     * @param session the open cluster
     * @param machines the selected ones
     */
    public static void open(Shell shell, Session session, List<MachineId> machines) {
        if (obstacle(session, machines).isPresent()) {
            return;
        }
        draft(session, machines.getFirst())
                .filter(draft -> new ProtectDialog(shell, draft, session).open() == ProtectDialog.OK)
                .ifPresent(draft -> Services.runner().ifPresent(runner -> runner.run(new ProtectOperation(session,
                        draft))));
    }

    /** How a machine is protected now, to be changed; empty when nobody knows it. */
    static Optional<ProtectDraft> draft(Session session, MachineId id) {
        Optional<MachineView> view = session.inventory().machine(id);
        Optional<MachineRecord> record = session.members().state().find(Kinds.MACHINE, id.toString())
                .map(Held::value);
        String name = record.map(MachineRecord::name).or(() -> view.map(MachineView::name)).orElse("");
        return view.map(MachineView::host).or(() -> record.map(MachineRecord::primary))
                .map(host -> new ProtectDraft(id, name, host, StandbyChoices.of(session, id)));
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<MachineId> machines = selected instanceof ISelection selection ? Selected.machines(selection) : List.of();
        return Services.session().map(session -> obstacle(session, machines))
                .orElse(Optional.of(Messages.noCluster));
    }

    /**
     * Why it cannot be decided.
     *
     * @param session the open cluster
     * @param machines the selected ones
     * @return one sentence; empty when it can
     */
    public static Optional<String> obstacle(Session session, List<MachineId> machines) {
        Optional<Role> role = session.members().role();
        if (role.isEmpty() || !session.members().facts().link().isLive()) {
            return Optional.of(Messages.noAgent);
        }
        if (!role.get().covers(Role.ADMINISTRATOR)) {
            return Optional.of(Messages.administratorsOnly);
        }
        if (machines.size() != 1) {
            return Optional.of(Messages.oneMachine);
        }
        boolean known = session.inventory().machine(machines.getFirst()).isPresent()
                || session.members().state().find(Kinds.MACHINE, machines.getFirst().toString()).isPresent();
        return known ? Optional.empty() : Optional.of(Messages.oneMachine);
    }
}
