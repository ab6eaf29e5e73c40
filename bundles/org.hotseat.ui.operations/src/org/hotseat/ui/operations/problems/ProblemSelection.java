// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.problems;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.part.RowTable;

/** The objects that selected problems are about, as the workbench understands them. On the window's thread. */
final class ProblemSelection implements ISelectionProvider {

    private final RowTable<Problem> rows;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    ProblemSelection(RowTable<Problem> rows) {
        this.rows = rows;
        rows.control().addListener(SWT.Selection, event -> {
            SelectionChangedEvent changed = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(changed));
        });
    }

    @Override
    public ISelection getSelection() {
        return ProblemsView.subjects(rows.selectedRows());
    }

    @Override
    public void setSelection(ISelection selection) {
        // problems are selected by hand only
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
