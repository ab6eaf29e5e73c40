// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** Command "Undefine…": says what goes with the description, then removes it, with disk images if that is chosen. */
public final class UndefineHandler extends OneMachineHandler {

    @Override
    void ask(Shell shell, Session session, OperationRunner runner, MachineView machine) {
        if (machine.state().isActive()) {
            warning(shell, Messages.undefineTitle, NLS.bind(Messages.undefineRuns, machine.name()), Messages.close)
                    .open();
            return;
        }
        String host = session.inventory().host(machine.host()).map(HostView::name).orElse(machine.host().value());
        UndefineDialog dialog = new UndefineDialog(shell, session, machine, host);
        if (dialog.open() == 0) {
            runner.run(session.machines().undefine(machine.id(), dialog.images()));
        }
    }

    /** The last button, which does nothing, is the default. */
    static MessageDialog warning(Shell shell, String title, String text, String... buttons) {
        return new MessageDialog(shell, title, null, Formats.label(text), MessageDialog.WARNING,
                buttons.length - 1, buttons) {
            @Override
            public Image getWarningImage() {
                return StateMark.WARNING.image();
            }
        };
    }
}
