// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window, whose last button says what it does. */
public final class NewMachineDialog extends WizardDialog {

    private static final int WIDTH = 720;
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
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.define : label, isDefault);
    }
}
