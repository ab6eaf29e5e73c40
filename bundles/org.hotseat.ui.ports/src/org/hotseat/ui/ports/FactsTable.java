// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.part.CellTips;
import org.hotseat.ui.ports.model.Facts;
import org.hotseat.ui.ports.model.PortRow;

/** All that is known of the selected port. On the window's thread. */
final class FactsTable {

    private static final int NAME = 140;
    private static final int VALUE = 320;

    private final Table table;
    private List<Facts> shown = List.of();

    FactsTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.property, NAME);
        column(Messages.value, VALUE);
        CellTips.install(table);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    Control control() {
        return table;
    }

    void show(Optional<PortRow> row) {
        List<Facts> next = row.map(Facts::of).orElse(List.of());
        for (int index = 0; index < next.size(); index++) {
            Facts fact = next.get(index);
            TableItem item = index < table.getItemCount() ? table.getItem(index) : new TableItem(table, SWT.NONE);
            if (index >= shown.size() || !shown.get(index).equals(fact)) {
                item.setText(new String[] { fact.name(), fact.value() });
            }
        }
        if (table.getItemCount() > next.size()) {
            table.remove(next.size(), table.getItemCount() - 1);
        }
        shown = next;
    }
}
