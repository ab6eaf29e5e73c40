// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.domain.draft.LineDiff;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/** Two descriptions side by side; answers {@link #THEIRS}, {@link #MINE} or neither. On the window's thread. */
final class CompareDialog extends Dialog {

    /** The host's description is taken. */
    static final int THEIRS = IDialogConstants.CLIENT_ID;
    /** What is edited here is kept. */
    static final int MINE = IDialogConstants.CLIENT_ID + 1;

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 620;
    private static final int MARK_WIDTH = 34;

    private final List<LineDiff.Row> rows;

    CompareDialog(Shell parent, String theirs, String mine) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        rows = LineDiff.of(theirs, mine);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.compareTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setFont(Fonts.of(Face.MONO));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        column(table, "", MARK_WIDTH);
        column(table, Messages.compareTheirs, (WIDTH - MARK_WIDTH) / 2);
        column(table, Messages.compareMine, (WIDTH - MARK_WIDTH) / 2);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() != LineDiff.Kind.SAME) {
                table.setTopIndex(Math.max(0, i - 2));
                table.setSelection(i);
                break;
            }
        }
        return area;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void fill(TableItem item, LineDiff.Row row) {
        String mark = switch (row.kind()) {
            case SAME -> "";
            case CHANGED -> "≠";
            case LEFT -> "−";
            case RIGHT -> "+";
        };
        item.setText(new String[] { mark, row.left(), row.right() });
        item.setForeground(Colors.of(row.kind() == LineDiff.Kind.SAME ? Role.MUTED : Role.PENDING));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, THEIRS, Messages.takeTheirs, false);
        createButton(parent, MINE, Messages.keepMine, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true);
    }

    @Override
    protected void buttonPressed(int id) {
        setReturnCode(id);
        close();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
