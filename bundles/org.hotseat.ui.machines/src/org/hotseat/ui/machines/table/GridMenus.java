// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Order;
import org.hotseat.ui.machines.rows.Shape;

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

    /** What clicks on headers do, for those who have no pointer. */
    MenuManager orders() {
        MenuManager menu = new MenuManager(Messages.sortBy);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillOrders);
        fillOrders(menu);
        return menu;
    }

    private void fillOrders(IMenuManager menu) {
        Order order = view.shape().order();
        for (Column column : view.shape().columns()) {
            menu.add(choice(column.header(), IAction.AS_RADIO_BUTTON, column == order.column(), on -> {
                if (on && column != order.column()) {
                    sort(order.clicked(column));
                }
            }));
        }
        menu.add(new Separator());
        menu.add(choice(Messages.reverseOrder, IAction.AS_CHECK_BOX, order.descending() != order.column().isNumber(),
                on -> sort(order.clicked(order.column()))));
    }

    private void sort(Order order) {
        view.arrange(view.shape().with(order));
    }

    private static Action choice(String title, int style, boolean chosen, Consumer<Boolean> act) {
        Action choice = new Action(title, style) {
            @Override
            public void run() {
                act.accept(isChecked());
            }
        };
        choice.setChecked(chosen);
        return choice;
    }

    private void toggle(Column column) {
        List<Column> columns = new ArrayList<>(view.shape().columns());
        if (!columns.remove(column)) {
            columns.add(column);
        }
        view.arrange(view.shape().with(columns));
    }
}
