// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.operations.subject.Subjects;

/** What is selected in the tree, as the workbench understands it. On the window's thread. */
final class TreeSelection implements ISelectionProvider {

    private final ClusterTree tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    TreeSelection(ClusterTree tree) {
        this.tree = tree;
        tree.control().addListener(SWT.Selection, event -> tell());
    }

    /** Tells everybody what is selected now. */
    void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Another view has selected: shown, not told again. */
    void follow(ISelection selection) {
        List<Object> subjects = subjects(selection);
        if (!subjects.isEmpty() && !subjects.equals(tree.selected())) {
            tree.reveal(subjects);
        }
    }

    private static List<Object> subjects(ISelection selection) {
        List<Object> subjects = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof HostId || element instanceof MachineId) {
                    subjects.add(element);
                } else if (element instanceof EObject object) {
                    subjects.add(Subjects.selectable(object));
                }
            }
        }
        return subjects;
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(tree.selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        follow(selection);
        tell();
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
