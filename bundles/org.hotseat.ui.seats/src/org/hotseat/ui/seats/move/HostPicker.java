// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowImages;
import org.hotseat.ui.seats.move.plan.MoveText;

/** Lets a person choose the target of a move without the mouse: fitting hosts first, the others with their reason. */
public final class HostPicker extends TitleAreaDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 287;
    private static final int MARGIN = 18;
    private static final int FITS = 3;

    private final MoveContext context;
    private final MachineId machine;
    private final MoveText text;
    private List<MovePreview> candidates = List.of();
    private @Nullable Table table;

    /**
     * A picker for one machine.
     *
     * @param parent window
     * @param context what a move needs
     * @param machine what shall be moved
     */
    public HostPicker(Shell parent, MoveContext context, MachineId machine) {
        super(parent);
        this.context = context;
        this.machine = machine;
        this.text = new MoveText(context.session().inventory());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.remap);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Formats.label(NLS.bind(Messages.pickerTitle, text.machine(machine))));
        setMessage(Messages.computing);
        next().setEnabled(false);
        context.background().execute(() -> {
            List<MovePreview> found = context.session().mover().candidates(machine);
            context.window().execute(() -> show(found));
        });
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Table hosts = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        hosts.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(hosts);
        column(hosts, Messages.columnHost, SWT.LEFT, 150);
        column(hosts, Messages.columnCpu, SWT.RIGHT, 70);
        column(hosts, Messages.columnMemory, SWT.RIGHT, 80);
        column(hosts, Messages.columnFits, SWT.LEFT, 416);
        hosts.addListener(SWT.Selection, event -> selected());
        hosts.addListener(SWT.DefaultSelection, event -> buttonPressed(IDialogConstants.OK_ID));
        table = hosts;
        return outer;
    }

    private static void column(Table table, String title, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.pickerNext, true);
    }

    private void show(List<MovePreview> found) {
        Table hosts = table;
        if (hosts == null || hosts.isDisposed()) {
            return;
        }
        candidates = new ArrayList<>(found);
        for (MovePreview candidate : found) {
            Optional<HostView> host = context.session().inventory().host(candidate.target());
            TableItem item = new TableItem(hosts, SWT.NONE);
            item.setText(new String[] { text.host(candidate.target()),
                    percent(host.map(HostView::cpuPercent).orElse(Double.NaN)),
                    percent(host.map(HostView::memoryPercent).orElse(Double.NaN)), reason(candidate) });
            item.setImage(FITS, RowImages.of(
                    candidate.obstacle().isPresent() ? StateMark.NOT_POSSIBLE : StateMark.DONE));
            if (candidate.obstacle().isPresent()) {
                item.setForeground(context.look().color(Role.FAINT));
            }
        }
        if (!found.isEmpty()) {
            hosts.setSelection(0);
            hosts.setFocus();
        }
        selected();
    }

    private String reason(MovePreview candidate) {
        return candidate.obstacle().orElseGet(() -> NLS.bind(Messages.fits, text.summary(candidate)));
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "–" : Math.round(value) + " %";
    }

    private void selected() {
        Optional<MovePreview> chosen = chosen();
        boolean fits = chosen.isPresent() && chosen.get().obstacle().isEmpty();
        next().setEnabled(fits);
        setMessage(fits || chosen.isEmpty() ? Messages.pickerHint : chosen.get().obstacle().orElse(""),
                fits || chosen.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    private Optional<MovePreview> chosen() {
        Table hosts = table;
        int index = hosts == null ? -1 : hosts.getSelectionIndex();
        return index < 0 || index >= candidates.size() ? Optional.empty() : Optional.of(candidates.get(index));
    }

    private Button next() {
        return getButton(IDialogConstants.OK_ID);
    }

    @Override
    protected void okPressed() {
        Optional<MovePreview> chosen = chosen().filter(preview -> preview.obstacle().isEmpty());
        if (chosen.isPresent()) {
            Shell parent = getParentShell();
            super.okPressed();
            new RemapDialog(parent, context, chosen.get()).open();
        }
    }
}
