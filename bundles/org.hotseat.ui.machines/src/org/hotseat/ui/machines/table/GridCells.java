// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.machines.rows.Column;
import org.hotseat.ui.machines.rows.Row;
import org.hotseat.ui.machines.rows.RowText;
import org.hotseat.ui.machines.rows.Status;
import org.hotseat.ui.part.RowImages;

/**
 * Writes cells, and forgets them when they have changed: those in sight at once, so that they are written anew with
 * the next paint, those that were seen before a slice at a time. On the window's thread.
 */
final class GridCells {

    private static final int SLICE = 200;

    private final Table table;
    private final GridColumns columns;
    private final BitSet written = new BitSet();
    private final BitSet outdated = new BitSet();
    private boolean planned;

    GridCells(Table table, GridColumns columns) {
        this.table = table;
        this.columns = columns;
        RowImages.of(Icon.MACHINE); // the first drawn picture of a program takes its time: not while rows are shown
        Arrays.stream(Status.values()).forEach(status -> RowImages.of(status.mark()));
    }

    void fill(int place, TableItem item, Row row, boolean selected) {
        List<Column> created = columns.created();
        String[] texts = new String[created.size()];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = RowText.of(row, created.get(index));
        }
        item.setText(texts);
        int state = created.indexOf(Column.STATE);
        if (state >= 0) {
            item.setImage(state, RowImages.of(row.status().mark()));
            item.setForeground(state, selected ? null : Colors.of(row.status().mark().role()));
        }
        int name = created.indexOf(Column.NAME);
        if (name >= 0) {
            item.setImage(name, RowImages.of(Icon.MACHINE));
        }
        Color ground = !selected && row.status() == Status.STALE ? Colors.of(Role.STALE) : null;
        item.setForeground(ground);
        written.set(place);
    }

    /** The table has another number of rows; those behind it are gone. */
    void resized(int count) {
        written.clear(count, Math.max(count, written.length()));
        outdated.clear(count, Math.max(count, outdated.length()));
    }

    /** Forgets cells. */
    void clear(List<Integer> places) {
        int top = table.getTopIndex();
        int bottom = top + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        for (int place : places) {
            if (place >= top && place <= bottom) {
                forget(place);
            } else if (written.get(place)) {
                outdated.set(place);
            }
        }
        plan();
    }

    private void forget(int place) {
        outdated.clear(place);
        if (written.get(place) && place < table.getItemCount()) {
            written.clear(place);
            table.clear(place);
        }
    }

    private void plan() {
        if (!planned && !outdated.isEmpty()) {
            planned = true;
            table.getDisplay().asyncExec(this::slice);
        }
    }

    private void slice() {
        planned = false;
        if (table.isDisposed()) {
            return;
        }
        int place = outdated.nextSetBit(0);
        for (int count = 0; place >= 0 && count < SLICE; count++) {
            forget(place);
            place = outdated.nextSetBit(place);
        }
        plan();
    }
}
