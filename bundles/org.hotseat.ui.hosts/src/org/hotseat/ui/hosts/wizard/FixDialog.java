// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.checks.Fix;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.access.Memory;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;

/** Shows exactly what a fix would run before it is run. */
final class FixDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int WIDTH = 640;
    private static final int LINE = 22;

    private final Fix fix;
    private final boolean allowed;

    FixDialog(Shell parent, Fix fix, boolean allowed) {
        super(parent);
        this.fix = fix;
        this.allowed = allowed;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.fixWindow);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return Memory.of("fix");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        block(area, Messages.fixCommands, fix.commands(), "fix.commands");
        if (!fix.undo().isEmpty()) {
            block(area, fix.isGuarded() ? Messages.fixUndoGuarded : Messages.fixUndo, fix.undo(), "fix.undo");
        }
        setTitle(fix.title());
        setMessage(fix.explanation());
        return outer;
    }

    private static void block(Composite area, String head, List<String> lines, String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(head);
        Text text = Marks.named(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL),
                name);
        text.setFont(Fonts.of(Face.MONO));
        text.setText(String.join("\n", lines));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINE * (lines.size() + 1)).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        Marks.named(createButton(parent, IDialogConstants.OK_ID, Formats.label(fix.title()), true), "fix.run")
                .setEnabled(allowed);
    }
}
