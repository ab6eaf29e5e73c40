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
     * Room that is left goes to the seats, which also give a little, as long as nobody has chosen their width; else the
     * last column takes it.
     */
    private void fill() {
        int place = created.indexOf(Column.SEAT);
        if (place < 0 || shape.width(Column.SEAT) != Column.SEAT.width()) {
            return;
        }
        int wanted = created.stream().mapToInt(shape::width).sum();
        int spare = Math.max(-GIVES, table.getClientArea().width - wanted);
        TableColumn head = table.getColumn(place);
        if (head.getWidth() != Column.SEAT.width() + spare) {
            building = true;
            try {
                head.setWidth(Column.SEAT.width() + spare);
            } finally {
                building = false;
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
