// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.draft.Row;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.CellTips;
import org.hotseat.ui.part.RowImages;

/** Differences, one a row, each with a box to choose it. Space chooses or leaves out all selected rows. */
final class PreviewTable {

    private static final int[] WIDTHS = { 105, 105, 125, 170, 150, 150, 290 };
    private static final int NOTE = 6;

    private final Table table;
    private final BiConsumer<List<Row>, Boolean> choosing;
    private List<Row> rows = List.of();
    private Preview preview;

    PreviewTable(Composite parent, BiConsumer<List<Row>, Boolean> choosing, Consumer<Row> opening) {
        this.choosing = choosing;
        table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        String[] titles = { Messages.columnKind, Messages.columnType, Messages.columnObject, Messages.columnWhat,
            Messages.columnBefore, Messages.columnAfter, Messages.columnNote };
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::checked);
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(opening));
        table.addListener(SWT.Traverse, event -> { // Enter is for the row, not for the import
            event.doit = event.detail != SWT.TRAVERSE_RETURN;
        });
        CellTips.install(table);
    }

    Table control() {
        return table;
    }

    List<Row> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(rows::get).toList();
    }

    private void checked(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            List<Row> several = selected();
            Row row = rows.get(table.indexOf(item));
            choosing.accept(several.contains(row) ? several : List.of(row), item.getChecked());
        }
    }

    void show(Preview next) {
        List<Row> chosen = selected();
        boolean same = next.shown().equals(rows);
        preview = next;
        rows = next.shown();
        table.setItemCount(rows.size());
        table.clearAll();
        if (!same) {
            table.deselectAll();
            chosen.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).forEach(table::select);
        }
    }

    /** Only rows that can be seen are written. */
    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < rows.size()) {
            fill(item, rows.get(event.index));
        }
    }

    private void fill(TableItem item, Row row) {
        StateMark mark = preview.mark(row);
        item.setText(new String[] { Preview.kind(row), row.type(), row.name(), row.what(), row.before(), row.after(),
            preview.note(row) });
        item.setImage(0, RowImages.of(mark));
        item.setChecked(preview.isChosen(row));
        item.setForeground(row.isPossible() ? null : Colors.of(Role.MUTED));
        item.setForeground(NOTE, mark == StateMark.INFO || !row.isPossible() ? null : Colors.of(mark.role()));
    }
}
