// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.work.UiThread;

/** Asks for a number of vCPUs or an amount of memory, for one machine or for several. On the window's thread. */
final class ResizeDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int FIELD = 90;

    private final Resize what;
    private final Session session;
    private final List<MachineView> machines;
    private Text field;
    private Label limit;
    private long value;

    ResizeDialog(Shell parent, Resize what, Session session, List<MachineView> machines) {
        super(parent);
        this.what = what;
        this.session = session;
        this.machines = machines;
        setHelpAvailable(false);
    }

    /** What was asked for: vCPUs, or MiB. */
    long value() {
        return value;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(what.title());
    }

    @Override
    public void create() {
        super.create();
        setTitle(machines.size() == 1 ? Formats.label(machines.get(0).name()) : what.bulkTitle(machines.size()));
        setMessage(names());
        field.setFocus();
        field.selectAll();
    }

    private String names() {
        List<MachineId> ids = machines.stream().map(MachineView::id).toList();
        return machines.size() == 1 ? NLS.bind(Messages.hasNow, what.withUnit(what.now(machines.get(0))))
                : ConfirmAct.names(session.inventory(), ids, ", ");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(what.label());
        field = new Text(area, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        what.common(machines).ifPresent(now -> field.setText(what.text(now)));
        field.addListener(SWT.Modify, event -> check());
        Label unit = new Label(area, SWT.NONE);
        unit.setText(what == Resize.MEMORY ? "GiB" : "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(unit);
        limit = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(limit);
        readLimit();
        return outer;
    }

    /** The description knows how far a running machine can be stretched. */
    private void readLimit() {
        if (machines.size() == 1) {
            limit.setText(Messages.readingLimit);
            DescriptionReader.read(session, machines.get(0).id(), document -> UiThread.run(limit, () -> {
                long most = what == Resize.MEMORY ? document.memory().maximumKib() / 1024
                        : document.processor().maximum();
                limit.setText(NLS.bind(Messages.limit, what.withUnit(most)));
                limit.getParent().layout();
            }), reason -> UiThread.run(limit, () -> limit.setText(Formats.label(reason))));
        }
    }

    private void check() {
        OptionalLong number = what.parse(field.getText());
        setErrorMessage(number.isPresent() ? null : what.wrong());
        getButton(IDialogConstants.OK_ID).setEnabled(number.isPresent());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.set, true);
        getButton(IDialogConstants.OK_ID).setEnabled(what.parse(field.getText()).isPresent());
    }

    @Override
    protected void okPressed() {
        OptionalLong number = what.parse(field.getText());
        if (number.isPresent()) {
            value = number.getAsLong();
            super.okPressed();
        }
    }
}
