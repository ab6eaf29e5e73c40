// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.States;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Row;

/** What a cell says when the pointer rests on it: words in full, figures with their age. On the window's thread. */
final class GridTips {

    private final Table table;
    private final GridColumns columns;
    private final Function<Integer, Optional<Row>> rows;
    private final Function<MachineId, Optional<MachineView>> machines;

    private String told = "";

    GridTips(Table table, GridColumns columns, Function<Integer, Optional<Row>> rows,
            Function<MachineId, Optional<MachineView>> machines) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.machines = machines;
        table.addListener(SWT.MouseMove, this::moved);
        table.addListener(SWT.MouseExit, event -> show(""));
    }

    private void moved(Event event) {
        Point point = new Point(event.x, event.y);
        TableItem item = table.getItem(point);
        if (item == null) {
            show("");
            return;
        }
        for (int index = 0; index < table.getColumnCount(); index++) {
            Rectangle cell = item.getBounds(index);
            if (cell.contains(point)) {
                Column column = columns.at(index);
                String text = item.getText(index);
                show(rows.apply(table.indexOf(item)).map(row -> tip(row, column, text)).orElse(""));
                return;
            }
        }
        show("");
    }

    private void show(String text) {
        if (!text.equals(told)) {
            told = text;
            table.setToolTipText(text.isEmpty() ? null : Formats.label(text));
        }
    }

    private String tip(Row row, Column column, String text) {
        Instant now = Instant.now();
        Optional<MachineView> view = machines.apply(row.id());
        if (column == Column.STATE) {
            return view.map(machine -> States.describe(machine, now)).orElse(text);
        }
        boolean measured = switch (column) {
            case CPU, MEMORY, MEMORY_USED, DISK, NETWORK, VCPUS -> true;
            default -> false;
        };
        return measured && view.isPresent()
                ? NLS.bind(Messages.measured, text, Formats.timeAndAge(view.get().asOf(), now)) : text;
    }
}
