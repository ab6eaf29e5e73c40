// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.members.model.LinkText;
import org.hotseat.ui.members.model.MemberRow;
import org.hotseat.ui.members.model.RowTexts;
import org.hotseat.ui.part.RowTable;

/** The members of the group in one table. On the window's thread. */
public final class ClusterView extends MemberView {

    /** Under which the workbench knows it and its menu. */
    public static final String ID = "org.hotseat.ui.members.cluster";

    private static final String LADDER = "org.hotseat.ui.members.showLadder";
    private static final String ACCOUNTS = "org.hotseat.ui.members.accounts";

    private RowTable<MemberRow> table;
    private String said = "";

    @Override
    Control create(Composite parent) {
        table = new RowTable<>(parent, "members", MemberRow.columns(), row -> row.facts().host());
        getSite().setSelectionProvider(table.selectionProvider());
        MenuManager menu = new MenuManager();
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(ID, menu, table.selectionProvider());
        table.onOpen(row -> run(LADDER));
        IActionBars bars = getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(tool(Messages.showLadder, Icon.FENCING, command(LADDER)));
        tools.add(tool(Messages.accounts, Icon.ACCOUNT, command(ACCOUNTS)));
        table.columnsMenu(bars.getMenuManager());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), tool(Messages.copyRows, Icon.COPY, this::copy));
        return table.control();
    }

    private void copy() {
        if (!table.selectedRows().isEmpty()) {
            Clipboard clipboard = new Clipboard(table.control().getDisplay());
            clipboard.setContents(new Object[] { RowTexts.lines(MemberRow.columns(), table.selectedRows()) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    @Override
    void show(ClusterFacts facts) {
        table.rows(session().map(open -> MemberRow.of(facts, open.members().state()))
                .orElseGet(() -> MemberRow.of(facts)));
        String line = facts.members().isEmpty() ? "" : LinkText.status(facts);
        if (!line.equals(said)) {
            said = line;
            setTitleToolTip(line);
            status(line);
        }
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }
}
