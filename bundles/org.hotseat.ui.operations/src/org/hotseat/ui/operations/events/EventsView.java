// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.observed.event.Event;
import org.hotseat.ui.operations.act.Reveal;
import org.hotseat.ui.operations.act.RowSubjects;
import org.hotseat.ui.operations.events.list.EventFilter;
import org.hotseat.ui.operations.events.list.EventRow;
import org.hotseat.ui.operations.events.list.EventRows;
import org.hotseat.ui.operations.events.list.EventText;
import org.hotseat.ui.operations.events.list.Unread;
import org.hotseat.ui.part.EmptyMessage;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.FirstSight;

/** The view Events: what happened, newest first, and why. */
public final class EventsView extends SessionView {

    /** Its id in plugin.xml. */
    public static final String ID = "org.hotseat.ui.operations.events";

    private static final String SEEN = "seen";
    private static final int PER_SECOND = 5;
    private static final int MARGIN = 6;

    private EventTable table;
    private FilterField field;
    private Combo least;
    private Composite area;
    private StackLayout stack;
    private EmptyMessage nothing;
    private Coalescer refresh;
    private Subscription events = () -> { };
    private final Set<String> toggled = new HashSet<>();
    private List<EventRow> shown = List.of();
    private Unread unread = new Unread(Instant.EPOCH);

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(SEEN);
        if (kept != null) {
            unread = new Unread(parsed(kept));
        }
    }

    private static Instant parsed(String kept) {
        try {
            return Instant.parse(kept);
        } catch (DateTimeParseException broken) {
            return Instant.EPOCH; // all count as unread then
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(SEEN, unread.seen().toString());
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new FilterField(bar, Messages.filterHint, text -> show());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field.control());
        least = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        EventTable.severities().forEach(least::add);
        least.select(0);
        least.addListener(SWT.Selection, event -> show());
        area = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        stack = new StackLayout();
        area.setLayout(stack);
        table = new EventTable(area, this::explain, this::toggle);
        nothing = new EmptyMessage(area);
        stack.topControl = table.rows().control();
        refresh = Coalescer.on(content, PER_SECOND, this::show);
        content.addListener(SWT.Show, event -> refresh.request());
        connectToWorkbench();
        return content;
    }

    private void connectToWorkbench() {
        RowSubjects<EventRow> selection = new RowSubjects<>(table.rows(), EventTable::subject);
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        menu.add(new Separator("open"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("copy"));
        Control control = table.rows().control();
        control.setMenu(menu.createContextMenu(control));
        FirstSight.then(control, () -> getSite().registerContextMenu(menu, selection));
        table.rows().columnsMenu(getViewSite().getActionBars().getMenuManager());
    }

    @Override
    protected void opened(Session opened) {
        events = opened.events().onEvent(event -> refresh.request());
        show();
    }

    @Override
    protected void closed() {
        events.close();
        shown = List.of();
        if (!area.isDisposed()) {
            table.rows().rows(List.of());
            title(0);
        }
    }

    private void show() {
        if (session().isEmpty()) {
            return;
        }
        List<Event> all = session().get().events().all();
        if (area.isVisible()) {
            unread = unread.all(all);
            List<EventRow> rows = EventRows.of(all,
                    EventFilter.of(field.text(), EventTable.severity(least.getSelectionIndex())), toggled);
            shown = rows;
            table.show(rows);
            top(rows.isEmpty(), all.isEmpty());
        }
        title(unread.count(all));
    }

    private void top(boolean empty, boolean none) {
        if (empty) {
            nothing.show(none ? Messages.nothingHappened : NLS.bind(Messages.noMatch, field.text()),
                    none ? "" : Messages.clearFilter, this::clear);
        }
        Control control = empty ? nothing.control() : table.rows().control();
        if (stack.topControl != control) {
            stack.topControl = control;
            area.layout();
        }
    }

    private void clear() {
        least.select(0);
        toggled.clear();
        field.clear();
        show();
    }

    private void title(int count) {
        String title = count == 0 ? Messages.title : NLS.bind(Messages.titleUnread, count);
        if (!title.equals(getPartName())) {
            setPartName(title);
        }
    }

    private void toggle(EventRow row) {
        if (!toggled.add(row.key())) {
            toggled.remove(row.key());
        }
        show();
    }

    private void explain(EventRow row) {
        new EventDetails(getSite().getShell(), row, () -> EventTable.subject(row).or(this::cluster)
                .ifPresent(subject -> Reveal.in(getSite().getPage(), subject))).open();
    }

    private Optional<Object> cluster() {
        return session().map(open -> open.document().cluster());
    }

    /** Shows the cause of the selected event. */
    public void explainSelected() {
        table.rows().selectedRows().stream().findFirst().ifPresent(this::explain);
    }

    /**
     * The events that are shown, with all steps of incidents, open or not.
     *
     * @return newest first, those of one incident together
     */
    public List<Event> shown() {
        return shown.stream().filter(row -> row.above().isEmpty()).flatMap(row -> row.all().stream()).toList();
    }

    /** Copies the selected events with all their steps, a line for each. */
    public void copySelected() {
        List<Event> chosen = table.rows().selectedRows().stream().flatMap(row -> row.all().stream()).distinct()
                .toList();
        if (!chosen.isEmpty()) {
            Clipboard clipboard = new Clipboard(area.getDisplay());
            clipboard.setContents(new Object[] { EventText.lines(chosen, Instant.now()) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Opens all incidents, or closes all when none is closed. */
    public void openOrCloseAll() {
        List<EventRow> incidents = shown.stream().filter(EventRow::isIncident).toList();
        boolean open = incidents.stream().anyMatch(row -> !row.open());
        incidents.stream().filter(row -> row.open() != open).forEach(row -> {
            if (!toggled.add(row.key())) {
                toggled.remove(row.key());
            }
        });
        show();
    }

    /** Puts the cursor into the filter. */
    public void find() {
        field.setFocus();
    }

    @Override
    public void setFocus() {
        if (area.isVisible()) {
            stack.topControl.setFocus();
        } else {
            super.setFocus();
        }
    }
}
