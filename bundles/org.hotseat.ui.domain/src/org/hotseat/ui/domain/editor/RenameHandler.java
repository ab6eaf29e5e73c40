// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** Command "Rename…" on a machine: one that is off gets another name on its host. */
public final class RenameHandler extends OneMachineHandler {

    @Override
    void ask(Shell shell, Session session, OperationRunner runner, MachineView machine) {
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
