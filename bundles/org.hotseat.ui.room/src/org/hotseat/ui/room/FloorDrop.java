// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.room.move.SeatDrag;

/** Takes a machine that is dragged from the explorer or the machines table, as if it had been picked up here. */
final class FloorDrop extends DropTargetAdapter {

    private final Display display;
    private final Supplier<Optional<SeatDrag>> drag;
    private final Function<Point, Optional<Object>> targets;
    private int visits;
    private boolean dropped;

    /** Listens to all canvases as to one. */
    FloorDrop(List<? extends Control> canvases, Supplier<Optional<SeatDrag>> drag,
            Function<Point, Optional<Object>> targets) {
        this.display = canvases.getFirst().getDisplay();
        this.drag = drag;
        this.targets = targets;
        for (Control canvas : canvases) {
            DropTarget target = new DropTarget(canvas, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
            target.setTransfer(LocalSelectionTransfer.getTransfer());
            target.addDropListener(this);
        }
    }

    private static Optional<MachineId> machine() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && selection.getFirstElement() instanceof MachineId machine
                        ? Optional.of(machine) : Optional.empty();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        visits++;
        drag.get().ifPresent(one -> machine().filter(machine -> one.thing().filter(machine::equals).isEmpty())
                .ifPresent(one::begin));
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        drag.get().ifPresent(one -> one.over(targets.apply(new Point(event.x, event.y))));
        event.detail = drag.get().filter(SeatDrag::canDrop).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_NONE;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        // also comes right before a drop, and on the way to the other canvas: put back only if neither follows
        int left = visits;
        display.asyncExec(() -> {
            if (left == visits && !dropped) {
                drag.get().ifPresent(SeatDrag::cancel);
            }
            dropped = false;
        });
    }

    @Override
    public void drop(DropTargetEvent event) {
        dropped = true;
        drag.get().ifPresent(SeatDrag::drop);
    }
}
