// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.hotseat.base.id.MachineId;

/** Finds machines in a selection, whatever view it comes from. */
public final class Selected {

    private Selected() {
    }

    /**
     * The machines.
     *
     * @param selection of the workbench
     * @return in its order, hosts left out
     */
    public static List<MachineId> machines(ISelection selection) {
        List<MachineId> machines = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                Adapters.of(element, MachineId.class).ifPresent(machines::add);
            }
        }
        return machines;
    }
}
