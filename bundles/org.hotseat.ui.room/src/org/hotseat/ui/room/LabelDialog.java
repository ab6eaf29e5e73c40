// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a desk and for its duty. On the window's thread. */
final class LabelDialog extends Dialog {

    private static final int WIDTH = 320;
    private static final int LONGEST = 200;
    private static final int MARGIN = 18;

    private @Nullable Text nameField;
    private @Nullable Text dutyField;
    private String name;
    private String duty;

    LabelDialog(Shell parent, String name, String duty) {
        super(parent);
        this.name = name;
        this.duty = duty;
    }

    String name() {
        return name;
    }

    String duty() {
        return duty;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.label);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        nameField = field(area, Messages.deskName, name);
        dutyField = field(area, Messages.deskDuty, duty);
        return area;
    }

    private Text field(Composite area, String words, String value) {
        new Label(area, SWT.NONE).setText(words);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setTextLimit(LONGEST);
        text.selectAll();
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void changed() {
        Text one = nameField;
        Text other = dutyField;
        if (one != null && other != null) {
            name = one.getText().strip();
            duty = other.getText().strip();
            getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.label, true);
        changed();
    }
}
