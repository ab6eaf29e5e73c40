// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.hotseat.ui.part.RowTable;

/**
 * What the selected rows of a table are about, as the workbench understands it. On the window's thread.
 *
 * @param <T> what a row stands for
 */
public final class RowSubjects<T> implements ISelectionProvider {

    private final RowTable<T> rows;
    private final Function<T, Optional<Object>> subject;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /**
     * Follows the selection of a table.
     *
     * @param rows the table
     * @param subject a HostId, a MachineId or an object of the document; empty when a row is about nothing of them
     */
    public RowSubjects(RowTable<T> rows, Function<T, Optional<Object>> subject) {
        this.rows = rows;
        this.subject = subject;
        rows.control().addListener(SWT.Selection, event -> {
            SelectionChangedEvent changed = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(changed));
        });
    }

    @Override
    public ISelection getSelection() {
        List<Object> subjects = rows.selectedRows().stream().map(subject).flatMap(Optional::stream).distinct()
                .toList();
        return new StructuredSelection(subjects);
    }

    @Override
    public void setSelection(ISelection selection) {
        // such rows are selected by hand only
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
