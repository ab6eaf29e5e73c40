// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.Fault;
import org.hotseat.ui.hosts.draft.Field;
import org.hotseat.ui.hosts.draft.Neighbour;
import org.hotseat.ui.work.UiThread;

/** Changes how a host of the cluster is reached. */
public final class EditConnectionDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 560;

    private final AccessDraft before;
    private final List<Neighbour> others;
    private AccessDraft draft;
    private AccessForm form;

    /**
     * A window.
     *
     * @param parent above it
     * @param before how the host is reached now
     * @param others hosts that it must differ from
     */
    public EditConnectionDialog(Shell parent, AccessDraft before, List<Neighbour> others) {
        super(parent);
        this.before = before;
        this.draft = before;
        this.others = others;
        setHelpAvailable(false);
    }

    /**
     * What was entered.
     *
     * @return without faults after OK
     */
    public AccessDraft draft() {
        return draft;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.editTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return Memory.of("editConnection");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        form = new AccessForm(outer, false, this::check);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(form.control());
        ((GridLayout) form.control().getLayout()).marginWidth = MARGIN;
        ((GridLayout) form.control().getLayout()).marginHeight = MARGIN;
        form.fill(before);
        setTitle(Formats.label(NLS.bind(Messages.editHead, before.name())));
        setMessage(Messages.editMessage);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
        check();
        UiThread.run(parent, () -> form.focus(Field.ADDRESS)); // the window gives the keys away when it opens
    }

    private void check() {
        draft = form.draft();
        Optional<Fault> fault = draft.fault(others);
        form.show(fault);
        setMessage(fault.map(Fault::text).orElse(Messages.editMessage),
                fault.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fault.isEmpty() && !draft.equals(before));
        }
    }
}
