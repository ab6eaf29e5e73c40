// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.merge.MergeLine.Side;
import org.hotseat.ui.part.CellTips;
import org.hotseat.ui.part.RowImages;

/**
 * An edit of one thing that somebody else has changed meanwhile: value by value what it was, what is wanted here, what
 * is there now, and what it comes to. What only one of both changed is taken; for what both changed a person chooses.
 * On the window's thread.
 */
public final class MergeDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WHAT = 210;
    private static final int VALUE = 165;
    private static final int HIGH = 230;
    private static final int MINE = 2;
    private static final int THEIRS = 3;
    private static final int RESULT = 4;

    private final String thing;
    private final List<MergeLine> lines;
    private Table table;

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param thing what was edited, such as: seat A-1
     * @param lines values that differ; at least one
     */
    public MergeDialog(Shell shell, String thing, List<MergeLine> lines) {
        super(shell);
        this.thing = thing;
        this.lines = new ArrayList<>(lines);
        setHelpAvailable(false);
    }

    /**
     * What a person has chosen.
     *
     * @return the lines in the same order; none is open once the dialog was answered with OK
     */
    public List<MergeLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
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
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HIGH).applyTo(table);
        column(Messages.what, WHAT);
        column(Messages.base, VALUE);
        column(Messages.mine, VALUE);
        column(Messages.theirs, VALUE);
        column(Messages.result, VALUE);
        lines.forEach(line -> new TableItem(table, SWT.NONE));
        table.addListener(SWT.KeyDown, this::pressed);
        CellTips.install(table);
        buttons(area);
        setTitle(NLS.bind(Messages.heading, thing));
        show();
        table.setSelection(Math.max(0, firstOpen()));
        table.setFocus();
        return outer;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, 0).applyTo(row);
        button(row, Messages.takeMine, () -> take(chosen(), Side.MINE));
        button(row, Messages.takeTheirs, () -> take(chosen(), Side.THEIRS));
        button(row, Messages.allMine, () -> take(all(), Side.MINE));
        button(row, Messages.allTheirs, () -> take(all(), Side.THEIRS));
    }

    private static void button(Composite row, String text, Runnable act) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> act.run());
    }

    private List<Integer> chosen() {
        return IntStream.of(table.getSelectionIndices()).boxed().toList();
    }

    private List<Integer> all() {
        return IntStream.range(0, lines.size()).boxed().toList();
    }

    private void pressed(Event event) {
        boolean left = event.keyCode == SWT.ARROW_LEFT;
        if (left || event.keyCode == SWT.ARROW_RIGHT) {
            event.doit = false;
            take(chosen(), left ? Side.MINE : Side.THEIRS);
        }
    }

    private void take(List<Integer> indices, Side side) {
        indices.forEach(index -> lines.set(index, lines.get(index).with(side)));
        show();
        int open = firstOpen();
        if (indices.size() == 1 && open >= 0) {
            table.setSelection(open);
        }
    }

    private int firstOpen() {
        return IntStream.range(0, lines.size()).filter(index -> lines.get(index).side() == Side.OPEN).findFirst()
                .orElse(-1);
    }

    private void show() {
        for (int index = 0; index < lines.size(); index++) {
            fill(table.getItem(index), lines.get(index));
        }
        check();
    }

    private static void fill(TableItem item, MergeLine line) {
        item.setText(new String[] { line.what(), line.base(), line.mine(), line.theirs(),
            line.side() == Side.OPEN ? Messages.choose : line.result() });
        item.setImage(0, RowImages.of(line.side() == Side.OPEN ? StateMark.WARNING : StateMark.DONE));
        item.setForeground(MINE, line.side() == Side.MINE ? Colors.of(Role.PENDING) : null);
        item.setForeground(THEIRS, line.side() == Side.THEIRS ? Colors.of(Role.PENDING) : null);
        item.setForeground(RESULT, Colors.of(line.side() == Side.OPEN ? Role.AT_RISK : Role.BRIGHT));
    }

    private void check() {
        long open = lines.stream().filter(line -> line.side() == Side.OPEN).count();
        setMessage(open == 0 ? Messages.ready : NLS.bind(Messages.open, open),
                open == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        @Nullable
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(open == 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.take, true);
        check();
    }
}
