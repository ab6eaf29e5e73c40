// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.access.Memory;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** The wizard's window: what cancelling leaves stands beside the buttons, and checks can be run again. */
public final class AddHostDialog extends WizardDialog {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 590;
    private static final int MARGIN = 18;
    private static final int AGAIN = IDialogConstants.CLIENT_ID + 1;
    private static final int NOTE = 180;

    private final AddHostWizard wizard;
    private Label note;

    /**
     * A window.
     *
     * @param parent above it
     * @param wizard in it
     */
    public AddHostDialog(Shell parent, AddHostWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setPageSize(WIDTH, HEIGHT);
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return Memory.of("addHost");
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        note = Marks.named(new Label(bar, SWT.WRAP), "wizard.note");
        Tint.words(note, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(MARGIN, 0)
                .hint(NOTE, SWT.DEFAULT).applyTo(note);
        super.createButtonBar(bar);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button again = createButton(parent, AGAIN, Messages.checkAgain, false);
        Marks.named(again, "checks.again");
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

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button again = getButton(AGAIN);
        if (again != null) {
            again.setVisible(wizard.isChecking());
        }
        if (note != null && !note.getText().equals(wizard.promise())) {
            note.setText(wizard.promise());
            note.requestLayout();
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == AGAIN) {
            wizard.checkAgain();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void nextPressed() {
        if (!wizard.handlesNext()) {
            super.nextPressed();
        }
    }
}
