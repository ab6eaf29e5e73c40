// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.hotseat.base.work.Subscription;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.domain.editor.OpenHandler;
import org.hotseat.ui.work.UiThread;

/** Opens a machine as soon as its host has told of it, if that happens soon. On the window's thread. */
final class OpenWhenSeen {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Inventory inventory;
    private final NewMachineWizard.Defined machine;
    private final IWorkbenchPage page;
    private Optional<Subscription> waiting = Optional.empty();

    OpenWhenSeen(Inventory inventory, NewMachineWizard.Defined machine, IWorkbenchPage page) {
        this.inventory = inventory;
        this.machine = machine;
        this.page = page;
    }

    void begin(Display display) {
        waiting = Optional.of(inventory.onChange(change -> {
            if (change.structure()) {
                UiThread.run(display, this::look);
            }
        }));
        display.timerExec(PATIENCE_MILLIS, this::end);
        look();
    }

    private void look() {
        Optional<MachineView> seen = inventory.machinesOn(machine.host()).stream()
                .filter(view -> view.name().equals(machine.name())).findFirst();
        if (waiting.isPresent() && seen.isPresent()) {
            end();
            OpenHandler.open(page, seen.get().id());
        }
    }

    private void end() {
        waiting.ifPresent(Subscription::close);
        waiting = Optional.empty();
    }
}
