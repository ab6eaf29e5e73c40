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
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.move.MovePreview;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.seats.move.HostPicker;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.move.RemapDialog;

/**
 * Command "Move to…": asks for a host for the selected machine, unless a drop on a host has named it, then opens the
 * same dialog as a drop on the topology.
 */
public final class MoveToHandler extends AbstractHandler {

    private static final String TARGET = "org.hotseat.ui.seats.target";

    private final Workers workers = new ThreadWorkers();
    private final ExecutorService background = workers.pool("preview", 1);

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<MachineId> machines = Selected.machines(HandlerUtil.getCurrentSelection(event));
        String target = event.getParameter(TARGET);
        if (machines.size() == 1) {
            MoveContexts.of(shell.getDisplay(), background).ifPresent(context -> {
                if (target == null) {
                    new HostPicker(shell, context, machines.get(0)).open();
                } else {
                    remap(shell, context, machines.get(0), new HostId(target));
                }
            });
        }
        return null;
    }

    /** Where the move is not allowed after all, the picker says why and offers other hosts. */
    private static void remap(Shell shell, MoveContext context, MachineId machine, HostId target) {
        context.background().execute(() -> {
            MovePreview preview = context.session().mover().preview(machine, target);
            context.window().execute(() -> {
                if (shell.isDisposed()) {
                    return;
                }
                if (preview.obstacle().isEmpty()) {
                    new RemapDialog(shell, context, preview).open();
                } else {
                    new HostPicker(shell, context, machine).open();
                }
            });
        });
    }

    @Override
    public void dispose() {
        workers.close();
        super.dispose();
    }
}
