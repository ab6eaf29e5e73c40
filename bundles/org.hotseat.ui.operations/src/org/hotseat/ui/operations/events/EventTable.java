// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;

/** The table of events, newest first; "Why?" is a link. On the window's thread. */
final class EventTable {

    private static final int WHAT = 3;
    private static final int WHY = 4;
    private static final int WHAT_WIDTH = 140;

    private final RowTable<Event> rows;
    private final Clock clock = Clock.systemUTC();

    EventTable(Composite parent, Consumer<Event> why) {
        rows = new RowTable<>(parent, "org.hotseat.ui.operations.events", columns(), event -> event);
        Table table = rows.control();
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.SetData, event -> colourLink((TableItem) event.item));
        table.addListener(SWT.Selection, event -> colourLinks());
        table.addListener(SWT.MouseMove, event -> table.setCursor(linkAt(event).isPresent()
                ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        table.addListener(SWT.MouseExit, event -> table.getDisplay().asyncExec(this::colourLinks)); // sorted then
        table.addListener(SWT.MouseUp, event -> linkAt(event).ifPresent(why));
        rows.onOpen(why);
    }

    private List<RowColumn<Event>> columns() {
        Comparator<Event> oldest = Comparator.comparing(Event::time).thenComparing(Event::number);
        return List.of(
                RowColumn.<Event>of("time", Messages.time, 76,
                        event -> Formats.time(event.time(), clock.instant())).fallingBy(oldest.reversed()),
                RowColumn.<Event>of("severity", Messages.severity, 112,
                        event -> States.of(event.severity()).word())
                        .withMark(event -> Optional.of(States.of(event.severity())))
                        .fallingBy(Comparator.comparing(Event::severity).reversed()).hidden(),
                RowColumn.<Event>of("source", Messages.source, 104,
                        event -> event.subject().name())
                        .withMark(EventTable::trouble).withIcon(event -> Optional.of(icon(event.subject()))),
                RowColumn.of("what", Messages.what, WHAT_WIDTH, Event::text),
                RowColumn.of("why", "", 56, event -> event.why().isEmpty() ? "" : Messages.why));
    }

    /** Normal is grey: only what somebody should look at has a mark. */
    private static Optional<StateMark> trouble(Event event) {
        return event.severity() == Severity.INFO ? Optional.empty() : Optional.of(mark(event));
    }

    private static Icon icon(Subject subject) {
        return switch (subject.kind()) {
            case HOST -> Icon.HOST;
            case MACHINE -> Icon.MACHINE;
            case CLUSTER -> Icon.CLUSTER;
        };
    }

    /** Shows other events; rows that were written anew lose the colour of their link. */
    void show(List<Event> next) {
        rows.rows(next);
        colourLinks();
    }

    RowTable<Event> rows() {
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

    private Optional<Event> linkAt(org.eclipse.swt.widgets.Event event) {
        TableItem item = rows.control().getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : rows.control().indexOf(item);
        if (item == null || index < 0 || index >= rows.rows().size()) {
            return Optional.empty();
        }
        Rectangle cell = item.getBounds(WHY);
        return cell.contains(event.x, event.y) && !item.getText(WHY).isEmpty()
                ? Optional.of(rows.rows().get(index)) : Optional.empty();
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

    /** How bad an event is. */
    static StateMark mark(Event event) {
        return States.of(event.severity());
    }

    /** The host or machine an event is about. */
    static Optional<Object> subject(Event event) {
        Subject about = event.subject();
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
