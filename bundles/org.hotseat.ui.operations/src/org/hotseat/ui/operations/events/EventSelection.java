// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.event.Event;
import org.hotseat.console.event.Subject;
import org.hotseat.ui.part.RowTable;

/** What the selected events are about, as the workbench understands it. On the window's thread. */
final class EventSelection implements ISelectionProvider {

    private final RowTable<Event> rows;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    EventSelection(RowTable<Event> rows) {
        this.rows = rows;
        rows.control().addListener(SWT.Selection, event -> {
            SelectionChangedEvent changed = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(changed));
        });
    }

    /** The host or machine an event is about. */
    static Optional<Object> subject(Event event) {
        Subject subject = event.subject();
        try {
            return switch (subject.kind()) {
                case HOST -> Optional.of(new HostId(subject.id()));
                case MACHINE -> Optional.of(MachineId.of(subject.id()));
                case CLUSTER -> Optional.empty();
            };
        } catch (IllegalArgumentException otherForm) {
            return Optional.empty(); // kept by another release; the row is shown, there is nothing to go to
        }
    }

    @Override
    public ISelection getSelection() {
        List<Object> subjects = rows.selectedRows().stream().map(EventSelection::subject).flatMap(Optional::stream)
                .distinct().toList();
        return new StructuredSelection(subjects);
    }

    @Override
    public void setSelection(ISelection selection) {
        // events are selected by hand only
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
