// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.switches.model.TakeRow;

/** Pending changes with what speaks against them, later with what became of them. On the window's thread. */
final class ChangesPanel {

    private static final int BUTTONS = 3;

    private final RowTable<TakeRow> table;
    private final Button take;
    private final Button drop;
    private final Button dropAll;
    private final Label summary;

    ChangesPanel(Composite parent, Runnable taking, Runnable dropping, Runnable droppingAll) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        table = new RowTable<>(area, "crosspointChanges", TakeRow.columns(), row -> row.change().layer() + ' '
                + row.change().output());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(BUTTONS).applyTo(row);
        take = button(row, Messages.take, taking);
        take.setToolTipText(Messages.takeTip);
        drop = button(row, Messages.dropRow, dropping);
        dropAll = button(row, Messages.dropAll, droppingAll);
        show(List.of(), 0, true, false, false);
    }

    private static Button button(Composite row, String words, Runnable act) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    Control table() {
        return table.control();
    }

    List<TakeRow> selected() {
        return table.selectedRows();
    }

    /**
     * Shows rows.
     *
     * @param rows of what is pending, or of what became of it
     * @param pending how many changes nobody has taken
     * @param open whether the rows are those
     * @param allowed whether this person may take
     * @param busy whether a take is under way
     */
    void show(List<TakeRow> rows, int pending, boolean open, boolean allowed, boolean busy) {
        table.rows(rows);
        long errors = rows.stream().filter(row -> row.mark() == StateMark.ERROR).count();
        long warnings = rows.stream().filter(row -> row.mark() == StateMark.WARNING).count();
        String words = busy ? Messages.taking : pending == 0 && rows.isEmpty() ? Messages.nothingPending
                : open ? NLS.bind(Messages.summary, new Object[] { pending, errors, warnings })
                        : errors + warnings == 0 ? Messages.allReadBack : Messages.takeEnded;
        summary.setText(allowed || busy ? words : Messages.operatorsOnly);
        summary.getParent().layout();
        boolean clear = !open || errors == 0;
        take.setEnabled(pending > 0 && clear && allowed && !busy);
        drop.setEnabled(pending > 0 && !busy);
        dropAll.setEnabled((pending > 0 || !rows.isEmpty()) && !busy);
    }
}
