// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.events.list.EventRow;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;

/** The table of events, newest first; incidents open and close, "Why?" is a link. On the window's thread. */
final class EventTable {

    private static final int STEPS = 2;
    private static final int WHAT = 4;
    private static final int WHY = 5;
    private static final int WHAT_WIDTH = 140;
    private static final String INDENT = "\u2003";

    private final RowTable<EventRow> rows;
    private final Clock clock = Clock.systemUTC();

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param why is asked for more of a row
     * @param toggle opens or closes an incident
     */
    EventTable(Composite parent, Consumer<EventRow> why, Consumer<EventRow> toggle) {
        rows = new RowTable<>(parent, "org.hotseat.ui.operations.events", columns(), EventRow::key);
        rows.nest(row -> row.above().map(Object.class::cast));
        Table table = rows.control();
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.SetData, event -> colourLink((TableItem) event.item));
        table.addListener(SWT.Selection, event -> colourLinks());
        table.addListener(SWT.MouseMove, event -> table.setCursor(linkAt(event).isPresent()
                ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        table.addListener(SWT.MouseExit, event -> table.getDisplay().asyncExec(this::colourLinks)); // sorted then
        table.addListener(SWT.MouseUp, event -> linkAt(event).ifPresent(why));
        table.addListener(SWT.MouseDown, event -> rowAt(event, STEPS).filter(EventRow::isIncident).ifPresent(toggle));
        table.addListener(SWT.KeyDown, event -> arrow(event, toggle));
        rows.onOpen(why);
    }

    /** Right opens an incident or goes to its first step, left closes it or goes from a step to its incident. */
    private void arrow(org.eclipse.swt.widgets.Event event, Consumer<EventRow> toggle) {
        boolean right = event.keyCode == SWT.ARROW_RIGHT;
        List<EventRow> chosen = rows.selectedRows();
        if (!right && event.keyCode != SWT.ARROW_LEFT || (event.stateMask & SWT.MODIFIER_MASK) != 0
                || chosen.size() != 1) {
            return;
        }
        EventRow row = chosen.getFirst();
        if (row.isIncident() && row.open() != right) {
            toggle.accept(row);
            event.doit = false;
        } else if (row.isIncident() && right) {
            go(rows.rows().get(rows.control().getSelectionIndex() + 1).key());
            event.doit = false;
        } else if (!right && row.above().isPresent()) {
            go(row.above().get());
            event.doit = false;
        }
    }

    private void go(String key) {
        rows.select(List.of(key));
        rows.control().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private List<RowColumn<EventRow>> columns() {
        Comparator<EventRow> oldest = Comparator.<EventRow, Instant>comparing(row -> row.event().time())
                .thenComparing(row -> row.event().number());
        return List.of(
                RowColumn.<EventRow>of("time", Messages.time, 92, this::time).fallingBy(oldest.reversed()),
                RowColumn.<EventRow>of("severity", Messages.severity, 112, row -> States.of(row.worst()).word())
                        .withMark(row -> Optional.of(States.of(row.worst())))
                        .fallingBy(Comparator.comparing(EventRow::worst).reversed()).hidden(),
                RowColumn.<EventRow>of("steps", "", 28, row -> "").withIcon(EventTable::chevron)
                        .fallingBy(Comparator.<EventRow>comparingInt(row -> row.steps().size()).reversed()),
                RowColumn.<EventRow>of("source", Messages.source, 104, EventTable::source)
                        .withMark(EventTable::trouble)
                        .withIcon(row -> row.above().isPresent() ? Optional.empty()
                                : Optional.of(icon(row.event().subject()))),
                RowColumn.of("what", Messages.what, WHAT_WIDTH, EventRow::text),
                RowColumn.of("why", "", 56, row -> row.explains() ? Messages.why : ""),
                RowColumn.<EventRow>of("who", Messages.who, 88, row -> Formats.orNone(row.event().setting().who()))
                        .hidden(),
                RowColumn.<EventRow>of("where", Messages.where, 88,
                        row -> Formats.orNone(row.event().setting().where())).hidden());
    }

    /** Within an incident the order is in the milliseconds. */
    private String time(EventRow row) {
        return row.above().isPresent() || row.open() ? Formats.timeMillis(row.event().time(), clock.instant())
                : Formats.time(row.event().time(), clock.instant());
    }

    private static Optional<Icon> chevron(EventRow row) {
        return row.isIncident() ? Optional.of(row.open() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT) : Optional.empty();
    }

    private static String source(EventRow row) {
        String name = row.event().subject().name();
        return row.above().isPresent() ? INDENT + name : name;
    }

    /** Normal is grey: only what somebody should look at has a mark. */
    private static Optional<StateMark> trouble(EventRow row) {
        return row.worst() == Severity.INFO ? Optional.empty() : Optional.of(States.of(row.worst()));
    }

    private static Icon icon(Subject subject) {
        return switch (subject.kind()) {
            case HOST -> Icon.HOST;
            case MACHINE -> Icon.MACHINE;
            case CLUSTER -> Icon.CLUSTER;
        };
    }

    /** Shows other events; rows that were written anew lose the colour of their link. */
    void show(List<EventRow> next) {
        rows.rows(next);
        colourLinks();
    }

    RowTable<EventRow> rows() {
        return rows;
    }

    private void colourLink(TableItem item) {
        Table table = rows.control();
        if (item.getText(WHY).isEmpty()) { // asked for first: a row that only has a colour would never be written
            return;
        }
        item.setForeground(WHY, table.isSelected(table.indexOf(item)) ? null : Colors.of(Role.PENDING));
    }

    /** A row that is selected or left is written anew, in the usual colours. */
    private void colourLinks() {
        Table table = rows.control();
        if (table.isDisposed()) {
            return;
        }
        int first = table.getTopIndex();
        int visible = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        for (int i = first; i < Math.min(table.getItemCount(), first + visible); i++) {
            colourLink(table.getItem(i));
        }
    }

    private Optional<EventRow> linkAt(org.eclipse.swt.widgets.Event event) {
        return rowAt(event, WHY).filter(EventRow::explains);
    }

    private Optional<EventRow> rowAt(org.eclipse.swt.widgets.Event event, int column) {
        TableItem item = rows.control().getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : rows.control().indexOf(item);
        boolean hit = item != null && index >= 0 && index < rows.rows().size()
                && item.getBounds(column).contains(event.x, event.y);
        return hit ? Optional.of(rows.rows().get(index)) : Optional.empty();
    }

    /** What happened takes the room that is left. */
    private void fitColumns() {
        Table table = rows.control();
        int others = 0;
        for (int i = 0; i < table.getColumnCount() - 1; i++) { // the last one is stretched over what is left
            others += i == WHAT ? 0 : table.getColumn(i).getWidth();
        }
        int width = Math.max(WHAT_WIDTH, table.getClientArea().width - others - 1);
        if (table.getColumn(WHAT).getWidth() > 0 && table.getColumn(WHAT).getWidth() != width) {
            table.getColumn(WHAT).setWidth(width);
        }
    }

    /** The words a person chooses from, for the least severity shown. */
    static List<String> severities() {
        return List.of(Messages.allEvents, Messages.warningsAndErrors, Messages.errorsOnly);
    }

    /** The severity of a choice. */
    static Severity severity(int choice) {
        return Severity.values()[Math.max(0, choice)];
    }

    /** The host or machine an event is about. */
    static Optional<Object> subject(EventRow row) {
        Subject about = row.event().subject();
        try {
            return switch (about.kind()) {
                case HOST -> Optional.of(new HostId(about.id()));
                case MACHINE -> Optional.of(MachineId.of(about.id()));
                case CLUSTER -> Optional.empty();
            };
        } catch (IllegalArgumentException otherForm) {
            return Optional.empty(); // kept by another release; the row is shown, there is nothing to go to
        }
    }
}
