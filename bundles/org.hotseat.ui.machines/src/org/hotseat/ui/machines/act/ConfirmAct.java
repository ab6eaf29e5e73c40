// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.preference.UiPreferences;

/** Asks before an act that loses what a guest has not written. On the window's thread. */
final class ConfirmAct {

    private static final int NAMED = 12;

    private ConfirmAct() {
    }

    /** Whether a person must agree first. */
    static boolean isNeeded(MachineAct act) {
        return (act == MachineAct.FORCE_OFF || act == MachineAct.RESET) && UiPreferences.confirms();
    }

    /** Asks; the buttons say the act and that nothing is done. */
    static boolean ask(Shell shell, MachineAct act, Inventory inventory, List<MachineId> machines) {
        boolean off = act == MachineAct.FORCE_OFF;
        String one = names(inventory, machines, ", ");
        String question = machines.size() == 1
                ? NLS.bind(off ? Messages.forceOffOne : Messages.resetOne, one)
                : NLS.bind(off ? Messages.forceOffMany : Messages.resetMany, machines.size(),
                        names(inventory, machines, "\n"));
        String verb = off ? Messages.forceOffVerb : Messages.resetVerb;
        MessageDialog dialog = new MessageDialog(shell, off ? Messages.forceOffTitle : Messages.resetTitle, null,
                Formats.label(question), MessageDialog.WARNING, 1, verb, Messages.cancel) {
            @Override
            public Image getWarningImage() {
                return StateMark.WARNING.image();
            }
        };
        return dialog.open() == 0;
    }

    /** Names in the order of the selection; past a dozen only how many more. */
    static String names(Inventory inventory, List<MachineId> machines, String between) {
        String named = machines.stream().limit(NAMED)
                .map(id -> inventory.machine(id).map(MachineView::name).orElse(id.toString()))
                .collect(Collectors.joining(between));
        return machines.size() <= NAMED ? named
                : named + between + NLS.bind(Messages.andMore, machines.size() - NAMED);
    }
}
