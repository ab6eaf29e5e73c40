// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/**
 * Keeps enablement of the acts up to date: asks again when something else is selected and when a selected
 * machine or host has changed. Lives as long as the workbench.
 */
public final class ActStart implements IStartup {

    private static final int PAUSE_MILLIS = 200;

    private final AtomicReference<Set<MachineId>> selected = new AtomicReference<>(Set.of());
    private final AtomicReference<Set<HostId>> hosts = new AtomicReference<>(Set.of());
    private Subscription inventory = () -> { };
    private boolean asked;

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        UiThread.run(display, () -> {
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                follow(window);
            }
            workbench.addWindowListener(new Windows());
            Services.find(Sessions.class).ifPresent(
                    sessions -> sessions.onChange(now -> UiThread.run(display, () -> follow(display, now))));
        });
    }

    private void follow(IWorkbenchWindow window) {
        window.getSelectionService().addPostSelectionListener(new Selections());
    }

    private void follow(Display display, Optional<Session> session) {
        inventory.close();
        inventory = () -> { };
        session.ifPresent(open -> inventory = open.inventory().onChange(change -> noticed(display, change)));
        askAgain();
    }

    /** On a thread of the console. */
    private void noticed(Display display, InventoryChange change) {
        Set<MachineId> now = selected.get();
        Set<HostId> on = hosts.get();
        if (change.machines().stream().anyMatch(now::contains) || change.hosts().stream().anyMatch(on::contains)) {
            UiThread.run(display, this::askSoon);
        }
    }

    private void askSoon() {
        if (!asked) {
            asked = true;
            Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
                asked = false;
                askAgain();
            });
        }
    }

    private static void askAgain() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (workbench.isClosing()) {
            return;
        }
        IEventBroker broker = workbench.getService(IEventBroker.class);
        broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    /** Another selection, whatever part it comes from. */
    private final class Selections implements ISelectionListener {
        @Override
        public void selectionChanged(IWorkbenchPart part, ISelection selection) {
            selected.set(Set.copyOf(Selected.machines(selection)));
            hosts.set(Set.copyOf(Selected.hosts(selection)));
            askSoon();
        }
    }

    /** Another window. */
    private final class Windows implements IWindowListener {
        @Override
        public void windowOpened(IWorkbenchWindow window) {
            follow(window);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            // its selection tells itself
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // nothing changes
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // its listeners go with it
        }
    }
}
