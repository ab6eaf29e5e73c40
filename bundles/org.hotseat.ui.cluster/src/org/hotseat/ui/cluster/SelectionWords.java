// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** Says in words what is selected in the window, by the name it has now. On the window's thread. */
final class SelectionWords {

    private static final Subscription NOTHING = () -> { };

    private final IWorkbenchWindow window;
    private final Consumer<String> listener;
    private Subscription names = NOTHING;
    private String told = "";

    private SelectionWords(IWorkbenchWindow window, Consumer<String> listener) {
        this.window = window;
        this.listener = listener;
    }

    /**
     * Follows the selection of a window.
     *
     * @param window the window
     * @param listener gets the words, empty for nothing
     * @return ends the telling
     */
    static Subscription follow(IWorkbenchWindow window, Consumer<String> listener) {
        SelectionWords words = new SelectionWords(window, listener);
        ISelectionListener selections = (part, selection) -> words.select(selection);
        window.getSelectionService().addSelectionListener(selections);
        Subscription sessions = Services.find(Sessions.class).map(all -> all.onChange(words::use)).orElse(NOTHING);
        return () -> {
            window.getSelectionService().removeSelectionListener(selections);
            sessions.close();
            words.names.close();
        };
    }

    private void select(ISelection selection) {
        told = words(selection);
        listener.accept(told); // another part may have written there
    }

    private void use(Optional<Session> session) {
        names.close();
        names = session.map(Session::inventory).map(inventory -> inventory.onChange(change -> {
            if (change.structure()) {
                UiThread.run(window.getShell(), this::renamed);
            }
        })).orElse(NOTHING);
    }

    private void renamed() {
        ISelection selected = window.getSelectionService().getSelection(); // what is gone is not selected any more
        String now = selected == null ? "" : words(selected);
        if (!now.equals(told)) {
            told = now;
            listener.accept(now);
        }
    }

    private static String words(ISelection selection) {
        return Services.session().map(open -> of(selection, open.inventory())).orElse("");
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
