// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** Finds machines and hosts in a selection, whatever view it comes from. */
public final class Selected {

    private Selected() {
    }

    /**
     * The machines.
     *
     * @param selection of the workbench
     * @return in its order, everything else left out
     */
    public static List<MachineId> machines(ISelection selection) {
        return all(selection, MachineId.class);
    }

    /**
     * The hosts.
     *
     * @param selection of the workbench
     * @return in its order, everything else left out
     */
    public static List<HostId> hosts(ISelection selection) {
        return all(selection, HostId.class);
    }

    /**
     * The first thing of a kind.
     *
     * @param <T> what for
     * @param selection of the workbench
     * @param type what for
     * @return empty when there is none
     */
    public static <T> Optional<T> first(ISelection selection, Class<T> type) {
        return all(selection, type).stream().findFirst();
    }

    private static <T> List<T> all(ISelection selection, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                Adapters.of(element, type).ifPresent(found::add);
            }
        }
        return found;
    }
}
