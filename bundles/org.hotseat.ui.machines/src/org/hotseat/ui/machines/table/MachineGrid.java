// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.machines.rows.Order;
import org.hotseat.ui.machines.rows.Row;
import org.hotseat.ui.machines.rows.RowList;
import org.hotseat.ui.machines.rows.Shape;

/**
 * The table itself: shows lists of rows as they come and writes only what has changed; the texts of a row are made
 * when it is seen. Selection belongs to machines, not to places. On the window's thread.
 */
final class MachineGrid {

    private final Table table;
    private final Listener listener;
    private final GridColumns columns;
    private final GridCells cells;
    private RowList shown = RowList.EMPTY;
    private Set<MachineId> selected = Set.of();

    /** What a person does to the table. */
    interface Listener {
        /** Columns or order are others now. */
        void arranged(Shape shape);

        /** Other machines are selected. */
        void selected();

        /** A machine was opened. */
        void opened();
    }

    MachineGrid(Composite parent, Shape shape, Listener listener) {
        this.listener = listener;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER_SOLID);
        table.setHeaderVisible(true);
        columns = new GridColumns(table, shape, this::changed);
        cells = new GridCells(table, columns);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> takeSelection());
        table.addListener(SWT.DefaultSelection, event -> listener.opened());
    }

    /** Cells explain themselves under the pointer. */
    void tips(Function<MachineId, Optional<MachineView>> machines) {
        new GridTips(table, columns, place -> place >= 0 && place < shown.size()
                ? Optional.of(shown.rows().get(place)) : Optional.empty(), machines);
    }

    Table control() {
        return table;
    }

    Shape shape() {
        return columns.shape();
    }

    /** Other columns; texts are made anew. */
    void use(Shape shape) {
        table.setRedraw(false);
        try {
            int top = table.getTopIndex();
            table.setItemCount(0); // columns are cheap to change while there are no rows
            cells.resized(0);
            columns.use(shape);
            table.setItemCount(shown.size());
            table.setTopIndex(top);
            restoreSelection();
        } finally {
            table.setRedraw(true);
        }
    }

    private void changed(Shape shape) {
        if (!shape.order().equals(columns.shape().order())) {
            columns.sorted(shape);
        }
        listener.arranged(columns.shape());
    }

    Order order() {
        return columns.shape().order();
    }

    /** Shows a list; the selection stays with its machines. */
    void show(RowList next) {
        List<Integer> changed = shown.changedIn(next);
        shown = next;
        if (table.getItemCount() != next.size()) {
            table.setItemCount(next.size());
            cells.resized(next.size());
        }
        cells.clear(changed);
        restoreSelection();
    }

    /** How many rows are shown. */
    int size() {
        return shown.size();
    }

    RowList shown() {
        return shown;
    }

    private void fill(Event event) {
        int place = event.index;
        if (place >= 0 && place < shown.size()) { // GTK asks for rows while it takes them away
            Row row = shown.rows().get(place);
            cells.fill(place, (TableItem) event.item, row, selected.contains(row.id()));
        }
    }

    /** Machines that are selected, from top to bottom. */
    List<Row> selectedRows() {
        List<Row> rows = new ArrayList<>();
        for (int place : sortedSelection()) {
            if (place < shown.size()) {
                rows.add(shown.rows().get(place));
            }
        }
        return rows;
    }

    private int[] sortedSelection() {
        int[] places = table.getSelectionIndices();
        Arrays.sort(places);
        return places;
    }

    List<MachineId> selection() {
        return List.copyOf(selected);
    }

    /** Selects machines that are shown and brings the first of them into sight. */
    void select(List<MachineId> machines) {
        selected = new LinkedHashSet<>(machines);
        restoreSelection();
        int[] places = shown.placesOf(machines);
        if (places.length > 0) {
            table.showSelection();
        }
    }

    void selectAll() {
        table.selectAll();
        takeSelection();
    }

    private void takeSelection() {
        Set<MachineId> next = new LinkedHashSet<>();
        for (Row row : selectedRows()) {
            next.add(row.id());
        }
        Set<MachineId> before = selected;
        selected = next;
        recolour(before);
        listener.selected();
    }

    /** State words on the ground of a selection take its colour, elsewhere their own. */
    private void recolour(Set<MachineId> before) {
        List<Integer> places = new ArrayList<>();
        for (MachineId id : before) {
            if (!selected.contains(id)) {
                shown.placeOf(id).ifPresent(places::add);
            }
        }
        for (MachineId id : selected) {
            if (!before.contains(id)) {
                shown.placeOf(id).ifPresent(places::add);
            }
        }
        cells.clear(places);
    }

    private void restoreSelection() {
        int[] wanted = shown.placesOf(selected);
        Arrays.sort(wanted);
        if (!Arrays.equals(wanted, sortedSelection())) {
            table.deselectAll();
            table.select(wanted); // unlike setSelection this does not scroll
        }
        if (wanted.length < selected.size()) {
            takeSelection(); // some are gone or filtered out
        }
    }
}
