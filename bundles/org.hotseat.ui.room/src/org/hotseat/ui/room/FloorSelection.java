// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Seat;
import org.hotseat.seats.room.SeatId;

/** What is selected, as the workbench understands it: a HostId, a MachineId, or the Seat of the document. */
final class FloorSelection implements ISelectionProvider {

    private final FloorState state;
    private final Function<SeatId, Optional<Seat>> seats;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    FloorSelection(FloorState state, Function<SeatId, Optional<Seat>> seats) {
        this.state = state;
        this.seats = seats;
        state.onSelect(() -> {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        });
    }

    /** Another view has selected: shown, not told again. */
    Optional<Object> follow(ISelection selection) {
        Optional<Object> thing = selection instanceof IStructuredSelection one && one.size() == 1 ? thing(one
                .getFirstElement()) : Optional.empty();
        thing.ifPresent(state::follow);
        return thing;
    }

    private Optional<Object> thing(Object element) {
        return switch (element) {
            case HostId host -> Optional.of(host);
            case MachineId machine -> Optional.of(machine);
            case Seat seat -> state.plan().desks().stream().filter(one -> one.id().value().equals(seat.getId()))
                    .findFirst().map(one -> one.id());
            default -> Optional.empty();
        };
    }

    @Override
    public ISelection getSelection() {
        Optional<Object> thing = state.selected().flatMap(one -> one instanceof SeatId seat ? seats.apply(seat)
                .map(Object.class::cast) : Optional.of(one));
        return thing.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        follow(selection);
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
