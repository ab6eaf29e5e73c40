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
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.ui.work.Coalescer;

/** Asks how a machine is protected. */
final class ProtectDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int PER_SECOND = 2;

    private final ProtectDraft draft;
    private final Session session;
    private ProtectForm form;

    /** Looks at the hosts again whenever something becomes known. */
    ProtectDialog(Shell shell, ProtectDraft draft, Session session) {
        super(shell);
        this.draft = draft;
        this.session = session;
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
        Coalescer refresh = Coalescer.on(area, PER_SECOND, this::renew);
        Subscription following = session.members().onChange(refresh::request);
        area.addListener(SWT.Dispose, event -> following.close());
        return outer;
    }

    private void renew() {
        if (form.renew(StandbyChoices.of(session, draft.machine()))) {
            check();
        }
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
