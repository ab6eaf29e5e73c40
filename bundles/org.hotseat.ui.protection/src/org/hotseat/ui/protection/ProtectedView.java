// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.model.ProtectedRow;

/** All machines that shall be protected, in one table. On the window's thread. */
public final class ProtectedView extends CopiesView {

    /** Under which the workbench knows it and its menu. */
    public static final String ID = "org.hotseat.ui.protection.machines";

    private RowTable<ProtectedRow> table;

    @Override
    Control create(Composite parent) {
        table = new RowTable<>(parent, "protected", ProtectedRow.columns(), row -> row.copies().id());
        getSite().setSelectionProvider(table.selectionProvider());
        MenuManager menu = new MenuManager();
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(ID, menu, table.selectionProvider());
        table.onOpen(row -> open());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(tool(Messages.protect, Icon.PROTECTION, this::protect));
        table.columnsMenu(getViewSite().getActionBars().getMenuManager());
        return table.control();
    }

    private void open() {
        try {
            getSite().getPage().showView(ReplicationView.ID);
        } catch (PartInitException broken) {
            throw new IllegalStateException("the workbench has no " + ReplicationView.ID, broken);
        }
    }

    @Override
    void show(List<MachineCopies> all) {
        Instant now = Instant.now();
        table.rows(all.stream().map(one -> new ProtectedRow(one, now)).toList());
        long well = all.stream().filter(one -> one.mark(now) == StateMark.PROTECTED).count();
        setTitleToolTip(NLS.bind(Messages.protectedOf, well, all.size()));
    }

    @Override
    Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }
}
