// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits a text of several lines. On the window's thread. */
final class LinesDialog extends Dialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 460;
    private static final int HEIGHT = 220;

    private final String title;
    private String text;
    private Text field;

    LinesDialog(Shell parent, String title, String text) {
        super(parent);
        this.title = title;
        this.text = text;
    }

    /** Asks; empty when the person lets it be. */
    Optional<String> ask() {
        return open() == OK ? Optional.of(text) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        field = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(field);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.apply, false);
    }

    @Override
    protected void okPressed() {
        text = field.getText();
        super.okPressed();
    }
}
