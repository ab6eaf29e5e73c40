// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Order;
import org.hotseat.ui.machines.rows.Shape;

/** The columns of the table: made from a shape, changed by a person, who is followed. On the window's thread. */
final class GridColumns {

    private static final int GIVES = 8;
    private static final int LONG_NAMES = 80;

    private final Table table;
    private final Consumer<Shape> follower;
    private Shape shape;
    private List<Column> created = List.of();
    private boolean building;

    GridColumns(Table table, Shape shape, Consumer<Shape> follower) {
        this.table = table;
        this.follower = follower;
        this.shape = shape;
        build();
        table.addListener(SWT.Resize, event -> fill());
    }

    Shape shape() {
        return shape;
    }

    /** Columns in the order in which cells are numbered, which is not the order on screen once one was dragged. */
    List<Column> created() {
        return created;
    }

    void use(Shape next) {
        shape = next;
        build();
    }

    /** The same columns, rows sorted otherwise. */
    void sorted(Shape next) {
        shape = next;
        showOrder();
    }

    private void build() {
        building = true;
        try {
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            created = shape.columns();
            created.forEach(this::add);
            showOrder();
        } finally {
            building = false;
        }
    }

    private void add(Column column) {
        TableColumn head = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        head.setText(column.header());
        head.setWidth(shape.width(column));
        head.setMoveable(true);
        head.setData(column);
        head.addListener(SWT.Selection, event -> sortBy(column));
        head.addListener(SWT.Resize, event -> resized(head, column));
        head.addListener(SWT.Move, event -> moved());
    }

    /**
     * Of the room that is left names take half, until long ones are whole, and seats the rest; seats also give a little.
     * A width that somebody has chosen stays. Without seats the last column takes what is left.
     */
    private void fill() {
        if (!isOwn(Column.SEAT)) {
            return;
        }
        int wanted = created.stream().mapToInt(shape::width).sum();
        int spare = Math.max(-GIVES, table.getClientArea().width - wanted);
        int names = isOwn(Column.NAME) ? Math.clamp(spare / 2, 0, LONG_NAMES) : 0;
        building = true;
        try {
            widen(Column.NAME, names);
            widen(Column.SEAT, spare - names);
        } finally {
            building = false;
        }
    }

    /** Whether a column is shown and nobody has chosen its width. */
    private boolean isOwn(Column column) {
        return created.contains(column) && shape.width(column) == column.width();
    }

    private void widen(Column column, int more) {
        if (isOwn(column)) {
            TableColumn head = table.getColumn(created.indexOf(column));
            if (head.getWidth() != column.width() + more) {
                head.setWidth(column.width() + more);
            }
        }
    }

    private void sortBy(Column column) {
        Order order = shape.order().clicked(column);
        follower.accept(shape.with(order));
    }

    /** The last column is stretched to the edge of the table, which is not what a person has chosen. */
    private void resized(TableColumn head, Column column) {
        int[] places = table.getColumnOrder();
        boolean last = places.length > 0 && table.getColumn(places[places.length - 1]) == head;
        if (!building && !last && head.getWidth() != shape.width(column)) {
            shape = shape.with(column, head.getWidth());
            follower.accept(shape);
        }
    }

    private void moved() {
        if (building) {
            return;
        }
        List<Column> seen = new ArrayList<>();
        for (int place : table.getColumnOrder()) {
            seen.add(created.get(place));
        }
        if (!seen.equals(shape.columns())) {
            shape = shape.with(seen);
            follower.accept(shape);
        }
    }

    private void showOrder() {
        Order order = shape.order();
        int place = created.indexOf(order.column());
        boolean down = order.descending() != (order.column() == Column.STATE); // worst first is a fall
        table.setSortColumn(place < 0 ? null : table.getColumn(place));
        table.setSortDirection(place < 0 ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
    }

    /** The column under a place in the table, for tooltips. */
    Column at(int index) {
        return created.get(index);
    }
}
