// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Shape;
import org.hotseat.ui.part.RowTable;

/** Two menus on one table: that of the rows, which the workbench fills, and that of the headers. */
final class GridMenus {

    private final MachinesView view;
    private final Table table;
    private final Menu rows;
    private final Menu headers;

    GridMenus(MachinesView view, Table table, Menu rows) {
        this.view = view;
        this.table = table;
        this.rows = rows;
        this.headers = new Menu(table);
        headers.addMenuListener(MenuListener.menuShownAdapter(event -> fill()));
        table.addListener(SWT.MenuDetect, this::choose);
        table.addListener(SWT.Dispose, event -> headers.dispose());
        table.setMenu(rows);
    }

    private void choose(Event event) {
        Point point = table.getDisplay().map(null, table, event.x, event.y);
        int top = table.getClientArea().y;
        boolean header = event.detail == SWT.MENU_MOUSE && point.y >= top && point.y < top + table.getHeaderHeight();
        table.setMenu(header ? headers : rows);
    }

    private void fill() {
        for (MenuItem old : headers.getItems()) {
            old.dispose();
        }
        for (Column column : Column.values()) {
            MenuItem item = new MenuItem(headers, SWT.CHECK);
            item.setText(column.header());
            item.setSelection(view.shape().columns().contains(column));
            item.addListener(SWT.Selection, event -> toggle(column));
        }
        new MenuItem(headers, SWT.SEPARATOR);
        item(Messages.columnsCommand, view::chooseColumns);
        item(Messages.firstAgain, () -> view.arrange(Shape.AT_FIRST));
    }

    private void item(String words, Runnable act) {
        MenuItem item = new MenuItem(headers, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> act.run());
    }

    private void toggle(Column column) {
        List<Column> columns = new ArrayList<>(view.shape().columns());
        if (!columns.remove(column)) {
            columns.add(column);
        }
        view.arrange(view.shape().with(columns));
    }

    /** What the menu of the view sorts by. */
    RowTable.Heads<Column> heads() {
        return new RowTable.Heads<>() {
            @Override
            public List<Column> shown() {
                return view.shape().columns();
            }

            @Override
            public String title(Column column) {
                return column.header();
            }

            @Override
            public Column sorted() {
                return view.shape().order().column();
            }

            @Override
            public boolean isReversed() {
                return view.shape().order().descending() != sorted().isNumber();
            }

            @Override
            public void click(Column column) {
                view.arrange(view.shape().with(view.shape().order().clicked(column)));
            }
        };
    }
}
