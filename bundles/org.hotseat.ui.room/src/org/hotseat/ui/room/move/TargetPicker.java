// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.console.move.MovePreview;
import org.hotseat.seats.plan.Wish;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowImages;
import org.hotseat.ui.room.plan.Asked;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.seats.move.MoveContext;

/** Lets a person choose where a thing goes without the mouse: fitting targets first, the others with their reason. */
public final class TargetPicker extends TitleAreaDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int MARGIN = 18;
    private static final int NAME = 180;
    private static final int FITS = 436;

    private final MoveContext context;
    private final Object thing;
    private final List<Object> targets;
    private final SeatDrag.Ports ports;
    private List<Choice> choices = List.of();
    private Optional<Outlook> outlook = Optional.empty();
    private @Nullable Table table;

    /** A target, and what letting go there would mean. */
    private record Choice(Object target, Optional<SeatPreview> preview, String words) {
        boolean fits() {
            return preview.filter(one -> one.obstacle().isEmpty()).isPresent();
        }
    }

    /**
     * A picker for one thing.
     *
     * @param parent window
     * @param context what a move needs
     * @param thing a SeatId, HostId or MachineId
     * @param ports to the view
     */
    public TargetPicker(Shell parent, MoveContext context, Object thing, SeatDrag.Ports ports) {
        super(parent);
        this.context = context;
        this.thing = thing;
        this.targets = ports.targets(thing);
        this.ports = ports;
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
        shell.setText(Messages.moveSeat);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Formats.label(NLS.bind(Messages.pickerTitle, ports.name(thing))));
        setMessage(Messages.computing);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        new Outlooks(context).ask(ports.machine(thing), there -> {
            outlook = Optional.of(there);
            List<String> words = targets.stream().map(ports::name).toList();
            context.background().execute(() -> {
                List<Choice> found = choices(there, words);
                context.window().execute(() -> show(found, words));
            });
        });
    }

    private List<Choice> choices(Outlook there, List<String> words) {
        List<Choice> fitting = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            Choice choice = choice(targets.get(index), there);
            if (!choice.words().isEmpty()) {
                (choice.fits() ? fitting : others).add(choice);
            }
        }
        fitting.addAll(others);
        return fitting;
    }

    private Choice choice(Object target, Outlook there) {
        Asked asked = Asked.of(thing, target, there);
        Optional<MovePreview> machine = there.leader() ? Optional.empty() : asked.wish().filter(Wish.ToHost.class
                ::isInstance).map(Wish.ToHost.class::cast).map(one -> context.session().mover().preview(one.machine(),
                        one.host()));
        Optional<SeatPreview> preview = asked.wish().map(any -> SeatPreview.of(asked, there, machine));
        return new Choice(target, preview, preview.map(SeatPreview::summary).orElse(asked.why()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Table rows = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        rows.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(rows);
        column(rows, Messages.columnTarget, NAME);
        column(rows, Messages.columnFits, FITS);
        rows.addListener(SWT.Selection, event -> selected());
        rows.addListener(SWT.DefaultSelection, event -> okPressed());
        table = rows;
        return outer;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.next, true);
    }

    private void show(List<Choice> found, List<String> words) {
        Table rows = table;
        if (rows == null || rows.isDisposed()) {
            return;
        }
        choices = found;
        for (Choice choice : found) {
            TableItem item = new TableItem(rows, SWT.NONE);
            item.setText(new String[] { words.get(targets.indexOf(choice.target())), choice.words() });
            item.setImage(1, RowImages.of(choice.fits() ? StateMark.DONE : StateMark.NOT_POSSIBLE));
            if (!choice.fits()) {
                item.setForeground(context.look().color(Role.FAINT));
            }
        }
        if (!found.isEmpty()) {
            rows.setSelection(0);
            rows.setFocus();
        }
        selected();
    }

    private Optional<Choice> chosen() {
        Table rows = table;
        int index = rows == null ? -1 : rows.getSelectionIndex();
        return index < 0 || index >= choices.size() ? Optional.empty() : Optional.of(choices.get(index));
    }

    private void selected() {
        Optional<Choice> chosen = chosen();
        boolean fits = chosen.filter(Choice::fits).isPresent();
        getButton(IDialogConstants.OK_ID).setEnabled(fits);
        setMessage(fits || chosen.isEmpty() ? Messages.pickerHint : chosen.get().words(), fits || chosen.isEmpty()
                ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    @Override
    protected void okPressed() {
        Optional<SeatPreview> preview = chosen().filter(Choice::fits).flatMap(Choice::preview);
        if (preview.isPresent() && outlook.isPresent()) {
            Shell parent = getParentShell();
            super.okPressed();
            SeatActs.open(parent, context, preview.get(), outlook.get());
        }
    }
}
