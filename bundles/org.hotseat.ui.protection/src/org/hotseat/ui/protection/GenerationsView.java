// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.protection.model.GenerationRow;
import org.hotseat.ui.protection.model.MachineCopies;

/** The last generations of one machine in a table, newest first. On the window's thread. */
public final class GenerationsView extends OneMachineView {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.protection.generations";

    private RowTable<GenerationRow> table;

    @Override
    Control createFor(Composite parent) {
        table = new RowTable<>(parent, "generations", GenerationRow.columns(), row -> row.told().generation());
        table.columnsMenu(getViewSite().getActionBars().getMenuManager());
        pinTool(getViewSite().getActionBars().getToolBarManager());
        return table.control();
    }

    @Override
    String title(Optional<String> name) {
        return name.map(one -> NLS.bind(Messages.generationsOf, one)).orElse(Messages.generations);
    }

    @Override
    void show(MachineCopies one, List<GenerationLive> history) {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS); // rows stay equal
        table.rows(history.stream().map(told -> new GenerationRow(told, hour)).toList());
    }
}
