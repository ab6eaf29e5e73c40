// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Letters that are typed into the table begin a filter; Esc ends it. */
final class GridKeys {

    private GridKeys() {
    }

    static void install(MachinesView view, Table table) {
        table.addListener(SWT.KeyDown, event -> pressed(view, event));
    }

    private static void pressed(MachinesView view, Event event) {
        if (event.keyCode == SWT.ESC && view.isFiltering()) {
            view.endFilter();
            event.doit = false;
        } else if (isText(event)) {
            view.beginFilter(String.valueOf(event.character));
            event.doit = false;
        }
    }

    /** Blank selects a row with GTK and stays the table's. */
    private static boolean isText(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.COMMAND)) == 0;
        return plain && event.character > ' ' && event.character != SWT.DEL;
    }
}
