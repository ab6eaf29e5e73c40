// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.seats.move.HostPicker;

/** Command "Move to…": asks for a host for the selected machine, then opens the same dialog as a drop. */
public final class MoveToHandler extends AbstractHandler {

    private final Workers workers = new ThreadWorkers();
    private final ExecutorService background = workers.pool("preview", 1);

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        if (machines.size() == 1) {
            MoveContexts.of(shell.getDisplay(), background)
                    .ifPresent(context -> new HostPicker(shell, context, machines.get(0)).open());
        }
        return null;
    }

    @Override
    public void dispose() {
        workers.close();
        super.dispose();
    }
}
