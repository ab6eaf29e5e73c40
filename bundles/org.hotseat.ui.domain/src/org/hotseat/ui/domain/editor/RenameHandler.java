// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** Command "Rename…" on a machine: one that is off gets another name on its host. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        Optional<Session> session = Services.session();
        Optional<OperationRunner> runner = Services.runner();
        if (machines.size() == 1 && session.isPresent() && runner.isPresent()) {
            session.get().inventory().machine(machines.get(0)).ifPresent(machine ->
                    ask(HandlerUtil.getActiveShell(event), session.get(), runner.get(), machine));
        }
        return null;
    }

    private static void ask(Shell shell, Session session, OperationRunner runner, MachineView machine) {
        if (machine.state().isActive()) {
            new MessageDialog(shell, Messages.renameTitle, null,
                    Formats.label(NLS.bind(Messages.renameRuns, machine.name())),
                    MessageDialog.INFORMATION, 0, Messages.close) {
                @Override
                public Image getInfoImage() {
                    return StateMark.INFO.image();
                }
            }.open();
            return;
        }
        RenameCheck check = new RenameCheck(machine.name(), session.inventory().machinesOn(machine.host()).stream()
                .map(MachineView::name).collect(Collectors.toSet()));
        RenameDialog dialog = new RenameDialog(shell, check);
        if (dialog.open() == RenameDialog.OK) {
            runner.run(session.machines().rename(machine.id(), dialog.name()));
        }
    }
}
