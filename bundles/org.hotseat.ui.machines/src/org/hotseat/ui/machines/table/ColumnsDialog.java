// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Shape;
import org.hotseat.ui.part.Rows;

/** Asks which columns are shown and in which order. On the window's thread. */
final class ColumnsDialog extends Dialog {

    private static final int FIRST_AGAIN = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 260;
    private static final int ROWS = 12;

    private List<Column> shown;
    private Table table;

    ColumnsDialog(Shell parent, List<Column> shown) {
        super(parent);
        this.shown = List.copyOf(shown);
    }

    /** What was chosen, from left to right; not empty once the dialog was closed by its button. */
    List<Column> shown() {
        return shown;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.columnsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 18).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.columnsLabel);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Rows.height(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Rows.HEIGHT * ROWS).applyTo(table);
        fill(shown);
        table.addListener(SWT.Selection, event -> check());
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        button(side, Messages.moveUp, -1);
        button(side, Messages.moveDown, 1);
        return area;
    }

    private void button(Composite side, String words, int by) {
        Button button = new Button(side, SWT.PUSH);
        button.setText(words);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> move(by));
    }

    private void fill(List<Column> first) {
        table.removeAll();
        List<Column> all = new ArrayList<>(first);
        Arrays.stream(Column.values()).filter(column -> !first.contains(column)).forEach(all::add);
        for (Column column : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            write(item, column, first.contains(column));
        }
    }

    private static void write(TableItem item, Column column, boolean checked) {
        item.setText(column.header());
        item.setData(column);
        item.setChecked(checked);
    }

    private void move(int by) {
        int place = table.getSelectionIndex();
        int other = place + by;
        if (place < 0 || other < 0 || other >= table.getItemCount()) {
            return;
        }
        TableItem one = table.getItem(place);
        TableItem two = table.getItem(other);
        Column column = (Column) one.getData();
        boolean checked = one.getChecked();
        write(one, (Column) two.getData(), two.getChecked());
        write(two, column, checked);
        table.setSelection(other);
    }

    private List<Column> checked() {
        List<Column> columns = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                columns.add((Column) item.getData());
            }
        }
        return columns;
    }

    /** A table without columns cannot be chosen. */
    private void check() {
        Button show = getButton(IDialogConstants.OK_ID);
        if (show != null) {
            show.setEnabled(!checked().isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, FIRST_AGAIN, Messages.firstAgain, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.showColumns, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == FIRST_AGAIN) {
            fill(Shape.AT_FIRST.columns());
            check();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        shown = checked();
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
