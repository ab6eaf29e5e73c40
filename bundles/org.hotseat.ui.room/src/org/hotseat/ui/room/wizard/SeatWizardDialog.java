// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window: what cancelling leaves stands beside the buttons. */
public final class SeatWizardDialog extends WizardDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 460;
    private static final int NOTE = 180;

    /**
     * A window.
     *
     * @param parent above it
     * @param wizard in it
     */
    public SeatWizardDialog(Shell parent, SeatWizard wizard) {
        super(parent, wizard);
        setPageSize(WIDTH, HEIGHT);
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    /** Once only: what is closed already would be cancelled again. */
    @Override
    public boolean close() {
        return getShell() == null || super.close();
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label note = SeatPage.muted(bar, Messages.cancelLeaves);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(SeatPage.MARGIN, 0)
                .hint(NOTE, SWT.DEFAULT).applyTo(note);
        super.createButtonBar(bar);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        cancel.setText(Messages.cancel);
        setButtonLayoutData(cancel);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, words(id, label), isDefault);
    }

    /** In our languages, also where the platform has no words for them. */
    private static String words(int id, String label) {
        return switch (id) {
            case IDialogConstants.BACK_ID -> Messages.back;
            case IDialogConstants.NEXT_ID -> Messages.next;
            case IDialogConstants.FINISH_ID -> Messages.finish;
            default -> label;
        };
    }
}
