// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.hotseat.base.id.MachineId;

/** Takes a machine that is dragged from the explorer or the machines table, as if it had been picked up here. */
final class TopologyDrop extends DropTargetAdapter {

    private final TopologyView view;
    private boolean dropped;

    TopologyDrop(TopologyView view) {
        this.view = view;
        DropTarget target = new DropTarget(view.canvas(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(this);
    }

    private static Optional<MachineId> machine() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && selection.getFirstElement() instanceof MachineId machine
                        ? Optional.of(machine) : Optional.empty();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        machine().ifPresent(view.drag()::begin);
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Point at = view.canvas().toControl(event.x, event.y);
        view.drag().over(view.mouse().hostAt(at.x, at.y));
        event.detail = view.drag().canDrop() ? DND.DROP_MOVE : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_NONE;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        // also comes right before a drop: put back only if no drop follows
        view.canvas().getDisplay().asyncExec(() -> {
            if (!view.canvas().isDisposed() && !dropped) {
                view.drag().cancel();
            }
            dropped = false;
        });
    }

    @Override
    public void drop(DropTargetEvent event) {
        dropped = true;
        view.drag().drop();
    }
}
