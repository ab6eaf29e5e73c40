// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** Says in words what is selected in the window. On the window's thread. */
public final class SelectionWords {

    private SelectionWords() {
    }

    /**
     * Follows the selection of a window.
     *
     * @param window the window
     * @param listener gets the words, empty for nothing
     * @return ends the telling
     */
    public static Subscription follow(IWorkbenchWindow window, Consumer<String> listener) {
        ISelectionListener told = (part, selection) -> listener.accept(Services.session()
                .map(open -> of(selection, open.inventory())).orElse(""));
        window.getSelectionService().addSelectionListener(told);
        return () -> window.getSelectionService().removeSelectionListener(told);
    }

    static String of(ISelection selection, Inventory inventory) {
        return of(List.copyOf(Selected.machines(selection)), Set.copyOf(Selected.hosts(selection)), inventory);
    }

    static String of(List<MachineId> machines, Set<HostId> hosts, Inventory inventory) {
        if (machines.size() == 1) {
            return inventory.machine(machines.getFirst()).map(MachineView::name)
                    .map(name -> NLS.bind(Messages.oneMachine, name)).orElse("");
        }
        if (!machines.isEmpty()) {
            return NLS.bind(Messages.machines, machines.size());
        }
        if (hosts.size() == 1) {
            return inventory.host(hosts.iterator().next()).map(HostView::name)
                    .map(name -> NLS.bind(Messages.oneHostSelected, name)).orElse("");
        }
        return hosts.isEmpty() ? "" : NLS.bind(Messages.hostsSelected, hosts.size());
    }
}
