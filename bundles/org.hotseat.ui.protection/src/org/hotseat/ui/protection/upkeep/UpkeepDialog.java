// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.protection.upkeep.UpkeepOperation.Act;
import org.hotseat.ui.protection.upkeep.UpkeepSheet.Phase;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/**
 * Maintenance of a host: what would go where, then how far it is. Other windows can be used meanwhile; closing it
 * changes nothing. On the window's thread.
 */
final class UpkeepDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int WIDE = 680;
    private static final int HIGH = 260;
    private static final int PER_SECOND = 4;
    private static final int FIRST = IDialogConstants.CLIENT_ID + 1;

    private final Session session;
    private final HostId host;
    private final HostId observed;
    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
    private RowTable<UpkeepRow> table;
    private Subscription following = () -> { };
    private boolean running;

    /** Of a member of the group, and the same host as it is observed. */
    UpkeepDialog(Shell shell, Session session, HostId host, HostId observed) {
        super(shell);
        this.session = session;
        this.host = host;
        this.observed = observed;
        setHelpAvailable(false);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    private UpkeepSheet sheet() {
        return UpkeepSheet.of(new UpkeepSheet.Sources(session.members().state(), session.members().facts(),
                session.members().copies().hosts(), session.inventory().machinesOn(observed), this::free), host);
    }

    private OptionalLong free(HostId some) {
        return session.inventory().host(some).filter(one -> one.memoryTotalKib() > 0 && one.memoryUsedKib() > 0)
                .map(UpkeepDialog::free).orElse(OptionalLong.empty());
    }

    private static OptionalLong free(HostView view) {
        return OptionalLong.of(view.memoryTotalKib() - view.memoryUsedKib());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.dialogTitle, sheet().name()));
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
        table = new RowTable<>(area, "upkeep", UpkeepRow.columns(), UpkeepRow::id);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(table.control());
        Coalescer refresh = Coalescer.on(area, PER_SECOND, this::show);
        following = session.members().onChange(refresh::request);
        area.addListener(SWT.Dispose, event -> following.close());
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
        button(parent, Act.END, Messages.verbEnd);
        button(parent, Act.BRING_BACK, Messages.verbBack);
        button(parent, Act.BEGIN, Messages.verbBegin);
        show();
    }

    private void button(Composite parent, Act act, String words) {
        Button button = createButton(parent, FIRST + act.ordinal(), words, false);
        buttons.put(act, button);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id < FIRST) {
            super.buttonPressed(id);
            return;
        }
        Act act = Act.values()[id - FIRST];
        running = true;
        show();
        Services.runner().ifPresent(runner -> runner.run(new UpkeepOperation(session.members(), host, sheet().name(),
                act)).whenComplete((nothing, failed) -> {
                    running = false;
                    show();
                }));
    }

    private void show() {
        if (table.control().isDisposed()) {
            return;
        }
        UpkeepSheet sheet = sheet();
        table.rows(sheet.rows());
        setTitle(NLS.bind(switch (sheet.phase()) {
            case OFF -> Messages.headOff;
            case ON -> Messages.headOn;
            case RETURNING -> Messages.headReturning;
        }, sheet.name()));
        String obstacle = UpkeepHandler.obstacle(session).orElse("");
        setMessage(obstacle.isEmpty() ? sheet.summary() : obstacle, sheet.left() > 0 || !obstacle.isEmpty()
                ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        offer(Act.BEGIN, sheet.phase() != Phase.ON, obstacle.isEmpty());
        offer(Act.BRING_BACK, sheet.phase() == Phase.ON, obstacle.isEmpty());
        offer(Act.END, sheet.phase() != Phase.OFF, obstacle.isEmpty());
    }

    /** Shows the buttons that mean something now. */
    private void offer(Act act, boolean shown, boolean allowed) {
        Button button = buttons.get(act);
        if (button == null) {
            return;
        }
        button.setEnabled(allowed && !running);
        if (button.getLayoutData() instanceof GridData data && data.exclude == shown) {
            data.exclude = !shown;
            button.setVisible(shown);
            Composite bar = button.getParent();
            if (bar.getLayout() instanceof GridLayout layout) {
                layout.numColumns += shown ? 1 : -1;
            }
            bar.getParent().layout(true, true);
        }
    }
}
