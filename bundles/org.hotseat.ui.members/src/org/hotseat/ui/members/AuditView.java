// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.audit.AuditBook;
import org.hotseat.ui.members.audit.AuditDetails;
import org.hotseat.ui.members.audit.AuditExport;
import org.hotseat.ui.members.audit.AuditFilter;
import org.hotseat.ui.members.audit.AuditFilter.Which;
import org.hotseat.ui.members.audit.AuditReading;
import org.hotseat.ui.members.audit.AuditRow;
import org.hotseat.ui.members.audit.AuditText;
import org.hotseat.ui.members.model.RowTexts;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/**
 * Who gave which command, newest first, and whether the log is whole; follows what comes. On the window's thread.
 */
public final class AuditView extends MemberView {

    /** Under which the workbench knows it and its menu. */
    public static final String ID = "org.hotseat.ui.members.audit";

    private static final int MARGIN = 6;
    private static final List<Optional<Duration>> SPANS = List.of(Optional.empty(), Optional.of(Duration.ofHours(1)),
            Optional.of(Duration.ofDays(1)), Optional.of(Duration.ofDays(7)), Optional.of(Duration.ofDays(30)));

    private Composite content;
    private FilterField field;
    private Combo which;
    private Combo span;
    private Label mark;
    private Label verdict;
    private RowTable<AuditRow> table;
    private AuditBook book = new AuditBook("");
    private List<AuditRow> rows = List.of();

    @Override
    Control create(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createFilter();
        table = new RowTable<>(content, "members.audit", AuditText.columns(), AuditRow::key);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onOpen(row -> new AuditDetails(getSite().getShell(), row).open());
        createVerdict();
        getSite().setSelectionProvider(table.selectionProvider());
        MenuManager menu = new MenuManager();
        menu.add(tool(Messages.auditDetails, Icon.PROPERTIES, this::details));
        menu.add(tool(Messages.copyRows, Icon.COPY, this::copy));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.control().setMenu(menu.createContextMenu(table.control()));
        IActionBars bars = getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(tool(Messages.auditWhole, Icon.REFRESH, this::read));
        tools.add(tool(Messages.auditExport, Icon.EXPORT, this::export));
        table.columnsMenu(bars.getMenuManager());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), tool(Messages.copyRows, Icon.COPY, this::copy));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), tool(Messages.auditFilter, Icon.FILTER,
                () -> field.setFocus()));
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), tool(Messages.auditWhole, Icon.REFRESH, this::read));
        return content;
    }

    private void createFilter() {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new FilterField(bar, Messages.auditFilter, text -> fill());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field.control());
        which = combo(bar, Messages.auditAny, Messages.auditDone, Messages.auditRefused, Messages.auditBroken);
        span = combo(bar, Messages.auditAlways, Messages.auditHour, Messages.auditDay, Messages.auditWeek,
                Messages.auditMonth);
    }

    private Combo combo(Composite bar, String... words) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(words);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> fill());
        return combo;
    }

    private void createVerdict() {
        Composite line = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        mark = new Label(line, SWT.NONE);
        verdict = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(1, SWT.DEFAULT)
                .applyTo(verdict);
    }

    @Override
    void show(ClusterFacts facts) {
        if (facts.members().isEmpty()) {
            book = new AuditBook("");
            rows = List.of();
            table.rows(rows);
            verdict.setText("");
            return;
        }
        boolean changed = session().map(open -> book.store(open.members().state())).orElse(false);
        if (changed || verdict.getText().isEmpty()) {
            refill();
        }
    }

    private void refill() {
        rows = book.rows();
        boolean broken = book.broken().isPresent();
        String said = AuditText.verdict(book);
        mark.setImage((broken ? StateMark.ERROR : book.count() == 0 ? StateMark.INFO : StateMark.DONE).image());
        verdict.setText(Formats.label(said));
        verdict.setToolTipText(String.join("\n", book.findings().stream().limit(MARGIN * 2L).map(AuditText::finding)
                .toList()));
        setTitleToolTip(said);
        content.layout(true, true);
        fill();
    }

    private void fill() {
        Instant now = Instant.now();
        AuditFilter filter = AuditFilter.of(field.text(), Which.values()[Math.max(0, which.getSelectionIndex())],
                SPANS.get(Math.max(0, span.getSelectionIndex())));
        List<AuditRow> shown = rows.stream().filter(row -> filter.matches(row, now)).toList();
        table.rows(shown);
        status(shown.size() == rows.size() ? "" : NLS.bind(Messages.auditShown,
                Formats.count(shown.size()), Formats.count(rows.size())));
    }

    private void details() {
        table.selectedRows().stream().findFirst().ifPresent(row -> new AuditDetails(getSite().getShell(), row).open());
    }

    private void copy() {
        if (!table.selectedRows().isEmpty()) {
            Clipboard clipboard = new Clipboard(table.control().getDisplay());
            clipboard.setContents(new Object[] { RowTexts.lines(AuditText.columns(), table.selectedRows()) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Also what a host has kept; the store's entries follow on it. */
    private void read() {
        mirror().ifPresent(agents -> Services.runner().ifPresent(runner -> runner.run(new AuditReading(agents,
                whole -> UiThread.run(content, () -> take(whole))))));
    }

    private void take(AuditBook whole) {
        book = whole;
        session().ifPresent(open -> book.store(open.members().state()));
        refill();
    }

    private void export() {
        AuditExport.ask(getSite().getShell(), table.rows()).ifPresent(act -> Services.runner().ifPresent(runner ->
                runner.run(act)));
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }
}
