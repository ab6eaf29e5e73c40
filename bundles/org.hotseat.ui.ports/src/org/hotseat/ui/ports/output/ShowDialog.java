// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ports.output.OutputOperation.Shown;

/** Asks which machine an output shall show. On the window's thread. */
final class ShowDialog extends Dialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 280;
    private static final int LAST_HEAD = 15;

    private final String title;
    private final List<Choice> choices;
    private int chosen;
    private int head;

    /** A machine to choose. */
    record Choice(MachineId id, String name) {
    }

    ShowDialog(Shell parent, String title, List<Choice> choices, Optional<Shown> now) {
        super(parent);
        this.title = title;
        this.choices = List.copyOf(choices);
        List<MachineId> ids = choices.stream().map(Choice::id).toList();
        this.chosen = Math.max(0, now.map(shown -> ids.indexOf(shown.machine())).orElse(0));
        this.head = now.map(Shown::head).orElse(0);
    }

    Choice choice() {
        return choices.get(chosen);
    }

    Shown shown() {
        return new Shown(choice().id(), head);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.machine);
        Combo machine = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        machine.setItems(choices.stream().map(Choice::name).toArray(String[]::new));
        machine.select(chosen);
        machine.addListener(SWT.Selection, event -> chosen = Math.max(0, machine.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(machine);
        new Label(area, SWT.NONE).setText(Messages.head);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(head, 0, LAST_HEAD, 0, 1, 1);
        spinner.setToolTipText(Messages.headTip);
        spinner.addListener(SWT.Selection, event -> head = spinner.getSelection());
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.showNote);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.showHere, true);
    }
}
