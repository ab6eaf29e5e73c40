// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window, whose buttons speak the user's language and whose last one says what it does. */
public final class NewMachineDialog extends WizardDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;

    /**
     * A window.
     *
     * @param parent above it
     * @param wizard in it
     */
    public NewMachineDialog(Shell parent, NewMachineWizard wizard) {
        super(parent, wizard);
        setPageSize(WIDTH, HEIGHT);
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
        return super.createButton(parent, id, switch (id) {
            case IDialogConstants.BACK_ID -> Messages.back;
            case IDialogConstants.NEXT_ID -> Messages.next;
            case IDialogConstants.FINISH_ID -> Messages.define;
            default -> label;
        }, isDefault);
    }
}
