// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.seats.topology.paint.Highlight;

/**
 * What is selected on the canvas, as the workbench understands it: HostIds and MachineIds. On the window's thread.
 */
final class TopologySelection implements ISelectionProvider {

    private final TopologyCanvas canvas;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<Object> selected = List.of();

    TopologySelection(TopologyCanvas canvas) {
        this.canvas = canvas;
    }

    List<Object> selected() {
        return selected;
    }

    /** A person selects by hand: everybody is told. */
    void select(List<Object> ids, Optional<Object> focus) {
        show(ids, focus);
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Adds an item or takes it out. */
    void toggle(Object id) {
        Set<Object> ids = new LinkedHashSet<>(selected);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(List.copyOf(ids), Optional.of(id));
    }

    /** Another view has selected: shown, not told again. */
    void follow(ISelection selection) {
        List<Object> ids = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof HostId || element instanceof MachineId) {
                    ids.add(element);
                }
            }
        }
        if (!ids.isEmpty() && !ids.equals(selected)) {
            show(ids, Optional.of(ids.get(0)));
            canvas.reveal(ids.get(0));
        }
    }

    private void show(List<Object> ids, Optional<Object> focus) {
        selected = List.copyOf(ids);
        Optional<Object> ring = canvas.isFocusControl() ? focus : Optional.empty();
        canvas.highlight(new Highlight(Set.copyOf(ids), ring, canvas.highlight().drag()));
    }

    /** Shows the focus ring while the canvas has the keyboard. */
    void focusChanged(boolean gained) {
        Optional<Object> ring = gained ? selected.stream().findFirst() : Optional.empty();
        canvas.highlight(new Highlight(canvas.highlight().selected(), ring, canvas.highlight().drag()));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected);
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
