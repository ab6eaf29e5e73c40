// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The heads of a table: sorting by click, widths, order, and which are visible.
 *
 * @param <T> what a row stands for
 */
final class RowColumns<T> implements RowTable.Heads<RowColumn<T>> {

    private final Table table;
    private final List<RowColumn<T>> columns;
    private final ColumnMemory memory;
    private final Runnable sorted;
    private RowColumn<T> sort;
    private boolean falling;

    RowColumns(Table table, List<RowColumn<T>> columns, ColumnMemory memory, Runnable sorted) {
        this.table = table;
        this.columns = columns;
        this.memory = memory;
        this.sorted = sorted;
        this.sort = columns.stream().filter(column -> column.id().equals(memory.sort())).findFirst()
                .orElse(columns.get(0));
        this.falling = memory.falling();
        columns.forEach(this::create);
        TableColumn rest = new TableColumn(table, SWT.NONE); // takes what is left over, so that numbers need not
        rest.setResizable(false);
        rest.setWidth(1);
        arrange();
        mark();
        table.addListener(SWT.MenuDetect, this::detect);
    }

    private void create(RowColumn<T> column) {
        TableColumn head = new TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
        head.setText(column.title());
        head.setMoveable(true);
        show(head, column, memory.shown(column));
        head.addListener(SWT.Selection, event -> sort(column));
        head.addListener(SWT.Resize, event -> {
            if (head.getWidth() > 0) {
                memory.width(column, head.getWidth());
            }
        });
        head.addListener(SWT.Move, event -> memory.order(ids()));
    }

    private void show(TableColumn head, RowColumn<T> column, boolean shown) {
        head.setResizable(shown);
        head.setWidth(shown ? memory.width(column) : 0);
    }

    private String[] ids() {
        return Arrays.stream(table.getColumnOrder()).filter(index -> index < columns.size())
                .mapToObj(index -> columns.get(index).id()).toArray(String[]::new);
    }

    /** Columns that a newer release has added come last. */
    private void arrange() {
        List<Integer> order = new ArrayList<>();
        for (String id : memory.order()) {
            for (int index = 0; index < columns.size(); index++) {
                if (columns.get(index).id().equals(id) && !order.contains(index)) {
                    order.add(index);
                }
            }
        }
        for (int index = 0; index < columns.size(); index++) {
            if (!order.contains(index)) {
                order.add(index);
            }
        }
        order.add(columns.size());
        table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
    }

    private void sort(RowColumn<T> column) {
        falling = column.equals(sort) && !falling;
        sort = column;
        memory.sort(column.id(), falling);
        mark();
        sorted.run();
    }

    private void mark() {
        table.setSortColumn(table.getColumn(columns.indexOf(sort)));
        table.setSortDirection(falling == sort.falls() ? SWT.UP : SWT.DOWN);
    }

    Comparator<T> order() {
        return falling ? sort.order().reversed() : sort.order();
    }

    /** The head has a menu of its own: which columns are visible. */
    private void detect(Event event) {
        Point at = table.toControl(event.x, event.y);
        boolean inHead = at.y >= table.getClientArea().y && at.y < table.getClientArea().y + table.getHeaderHeight();
        if (event.detail == SWT.MENU_MOUSE && inHead) {
            event.doit = false;
            MenuManager manager = new MenuManager();
            choices(manager);
            Menu menu = manager.createContextMenu(table);
            menu.setLocation(event.x, event.y);
            menu.addListener(SWT.Hide, hidden -> table.getDisplay().asyncExec(manager::dispose));
            menu.setVisible(true);
        }
    }

    void contribute(IMenuManager menu) {
        menu.add(RowTable.submenu(Messages.chooseColumns, this::choices));
        menu.add(RowTable.sortMenu(this));
    }

    @Override
    public List<RowColumn<T>> shown() {
        return columns.stream().filter(column -> !column.title().isEmpty() && table.getColumn(columns.indexOf(column))
                .getWidth() > 0).toList();
    }

    @Override
    public String title(RowColumn<T> column) {
        return column.title();
    }

    @Override
    public RowColumn<T> sorted() {
        return sort;
    }

    @Override
    public boolean isReversed() {
        return falling;
    }

    @Override
    public void click(RowColumn<T> column) {
        sort(column);
    }

    private void choices(IMenuManager menu) {
        for (int index = 0; index < columns.size(); index++) {
            TableColumn head = table.getColumn(index);
            RowColumn<T> column = columns.get(index);
            if (column.title().isEmpty()) { // what it is, its cells say; there is no word to choose it by
                continue;
            }
            Action choice = RowTable.choice(column.title(), IAction.AS_CHECK_BOX, head.getWidth() > 0, on -> {
                memory.shown(column, on);
                show(head, column, on);
            });
            choice.setEnabled(index > 0); // one column always stays
            menu.add(choice);
        }
    }
}
