// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** What is selected in a table, as keys. */
final class RowSelection implements ISelectionProvider {

    private final Table table;
    private final Function<int[], List<Object>> keys;
    private final Consumer<Collection<Object>> selector;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    RowSelection(Table table, Function<int[], List<Object>> keys, Consumer<Collection<Object>> selector) {
        this.table = table;
        this.keys = keys;
        this.selector = selector;
        table.addListener(SWT.Selection, event -> tell());
    }

    void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
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
        return table.isDisposed() ? StructuredSelection.EMPTY
                : new StructuredSelection(keys.apply(table.getSelectionIndices()));
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            selector.accept(List.of(structured.toArray()));
            tell();
        }
    }
}
