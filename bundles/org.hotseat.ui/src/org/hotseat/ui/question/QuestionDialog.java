// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;

/** What the questions have in common: a form of two columns, and that opening does not block. */
abstract class QuestionDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 520;

    private final String windowTitle;

    QuestionDialog(@Nullable Shell parent, String windowTitle) {
        super(parent);
        this.windowTitle = windowTitle;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    /** Fills the form. */
    abstract void fill(Composite form);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(windowTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
        fill(form);
        return area;
    }

    /** A row that can be copied but not changed. */
    static Text row(Composite form, String words, String value) {
        Label label = new Label(form, SWT.NONE);
        label.setText(Formats.label(words));
        Text text = new Text(form, SWT.READ_ONLY);
        text.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        return text;
    }
}
