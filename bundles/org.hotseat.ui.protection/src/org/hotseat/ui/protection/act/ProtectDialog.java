// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks how a machine is protected. */
final class ProtectDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;

    private final ProtectDraft draft;
    private ProtectForm form;

    ProtectDialog(Shell shell, ProtectDraft draft) {
        super(shell);
        this.draft = draft;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.dialogTitle, draft.name()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        form = new ProtectForm(area, draft, this::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        setTitle(NLS.bind(Messages.dialogTitle, draft.name()));
        return outer;
    }

    private void check() {
        Optional<String> problem = draft.problem();
        Optional<String> warning = draft.warning();
        if (problem.isPresent()) {
            setMessage(problem.get(), IMessageProvider.ERROR);
        } else if (warning.isPresent()) {
            setMessage(warning.get(), IMessageProvider.WARNING);
        } else {
            setMessage(Messages.dialogMessage);
        }
        @Nullable
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.dialogVerb, true);
        check();
    }

    @Override
    public void create() {
        super.create();
        form.setFocus();
    }
}
