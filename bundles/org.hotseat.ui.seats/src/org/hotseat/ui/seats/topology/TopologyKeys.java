// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.seats.topology.scene.Neighbours;
import org.hotseat.ui.seats.topology.scene.Neighbours.Direction;

/**
 * What keys do on the topology: arrows go to the nearest item, with Ctrl they pan, Enter opens, Space picks a machine
 * up; then arrows choose the target, Enter drops, Esc puts it back. On the window's thread.
 */
final class TopologyKeys {

    /** Points of the canvas. */
    private static final double PAN = 60;

    private final TopologyCanvas canvas;
    private final TopologySelection selection;
    private final TopologyDrag drag;
    private final Consumer<Object> open;

    TopologyKeys(TopologyCanvas canvas, TopologySelection selection, TopologyDrag drag, Consumer<Object> open) {
        this.canvas = canvas;
        this.selection = selection;
        this.drag = drag;
        this.open = open;
        canvas.addListener(SWT.KeyDown, this::down);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> selection.focusChanged(true));
        canvas.addListener(SWT.FocusOut, event -> selection.focusChanged(false));
    }

    private Optional<Object> focus() {
        return selection.selected().stream().findFirst();
    }

    private void down(Event event) {
        Optional<Direction> direction = direction(event.keyCode);
        if (direction.isPresent() && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            pan(direction.get());
        } else if (direction.isPresent()) {
            arrow(direction.get());
        } else if (event.keyCode == SWT.ESC) {
            drag.cancel();
        } else if (event.character == SWT.CR) {
            enter();
        } else if (event.character == ' ') {
            pickUp();
        } else if (event.keyCode == SWT.HOME || event.keyCode == SWT.END) {
            end(event.keyCode == SWT.HOME);
        }
    }

    private static Optional<Direction> direction(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> Optional.of(Direction.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Direction.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Direction.UP);
            case SWT.ARROW_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }

    private void pan(Direction direction) {
        double right = direction == Direction.RIGHT ? PAN : direction == Direction.LEFT ? -PAN : 0;
        double down = direction == Direction.DOWN ? PAN : direction == Direction.UP ? -PAN : 0;
        canvas.lookAt(canvas.viewport().panned(right, down, canvas.scene().size()));
    }

    private void arrow(Direction direction) {
        Neighbours neighbours = new Neighbours(canvas.scene());
        if (drag.isActive()) {
            Object from = drag.plan().flatMap(plan -> plan.target()).<Object>map(host -> host)
                    .orElseGet(() -> hostOf(drag.plan().map(plan -> plan.machine())));
            neighbours.nextHost(from, direction).ifPresent(host -> {
                drag.over(Optional.of((HostId) host));
                canvas.reveal(host);
            });
        } else {
            go(neighbours.next(focus().orElse(""), direction));
        }
    }

    private Object hostOf(Optional<MachineId> machine) {
        return machine.flatMap(canvas.scene()::chip).<Object>map(chip -> chip.host()).orElse("");
    }

    private void go(Optional<Object> item) {
        item.ifPresent(id -> {
            selection.select(List.of(id), item);
            canvas.reveal(id);
        });
    }

    private void end(boolean first) {
        List<Object> all = new Neighbours(canvas.scene()).all();
        if (!all.isEmpty() && !drag.isActive()) {
            go(Optional.of(first ? all.getFirst() : all.getLast()));
        }
    }

    private void enter() {
        if (drag.isActive()) {
            drag.drop();
        } else {
            focus().ifPresent(open);
        }
    }

    private void pickUp() {
        if (!drag.isActive() && focus().isPresent() && focus().get() instanceof MachineId machine) {
            drag.begin(machine);
        }
    }
}
