// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.part.Selected;

/** The selection of the table as the workbench knows it: ids of machines. On the window's thread. */
final class GridSelection implements ISelectionProvider {

    private final MachineGrid grid;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

    GridSelection(MachineGrid grid) {
        this.grid = grid;
    }

    /** Selects what is selected in other parts, and tells nobody; what holds no machine changes nothing. */
    void follow(IWorkbenchPart own) {
        IWorkbenchPage page = own.getSite().getPage();
        ISelectionListener follower = (part, elsewhere) -> {
            List<MachineId> machines = Selected.machines(elsewhere);
            if (part != own && !machines.isEmpty() && !machines.equals(grid.selection())) {
                grid.select(machines);
            }
        };
        page.addPostSelectionListener(follower);
        grid.control().addListener(SWT.Dispose, event -> page.removePostSelectionListener(follower));
    }

    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(grid.selection());
    }

    @Override
    public void setSelection(ISelection selection) {
        List<MachineId> machines = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof MachineId machine) {
                    machines.add(machine);
                }
            }
        }
        grid.select(machines);
        changed();
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
