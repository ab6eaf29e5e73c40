// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the part, whichever cluster's canvas is in it. On the window's thread. */
final class PartSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private Optional<ISelectionProvider> shown = Optional.empty();

    /** From now on the selection of this canvas; the one before is gone with its canvas. */
    void use(Optional<ISelectionProvider> next) {
        shown = next;
        next.ifPresent(provider -> provider.addSelectionChangedListener(event -> tell(event.getSelection())));
        tell(getSelection());
    }

    private void tell(ISelection selection) {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return shown.map(ISelectionProvider::getSelection).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        shown.ifPresent(provider -> provider.setSelection(selection));
    }
}
