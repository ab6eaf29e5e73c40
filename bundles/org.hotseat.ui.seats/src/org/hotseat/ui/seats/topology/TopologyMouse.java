// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.seats.topology.scene.ChipItem;
import org.hotseat.ui.seats.topology.scene.HostItem;

/** What the mouse does on the topology: select, open, drag machines, pan, zoom. On the window's thread. */
final class TopologyMouse {

    private static final int THRESHOLD = 5;
    private static final int NOTCH = 40;

    private final TopologyCanvas canvas;
    private final TopologySelection selection;
    private final TopologyDrag drag;
    private final Consumer<Object> open;
    private @Nullable Point pressed;
    private @Nullable Point panned;
    private Optional<MachineId> inHand = Optional.empty();
    private boolean inOverview;

    TopologyMouse(TopologyCanvas canvas, TopologySelection selection, TopologyDrag drag, Consumer<Object> open) {
        this.canvas = canvas;
        this.selection = selection;
        this.drag = drag;
        this.open = open;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        canvas.addListener(SWT.MouseHover, this::hover);
        canvas.addListener(SWT.MenuDetect, event -> hideTip());
        canvas.addListener(SWT.FocusOut, event -> hideTip());
    }

    /** The item below a pixel: a machine before its host. */
    Optional<Object> itemAt(int px, int py) {
        Placement placement = canvas.placement();
        double x = placement.worldX(px);
        double y = placement.worldY(py);
        Optional<Object> chip = canvas.scene().chipAt(x, y).map(item -> item.machine().id());
        return chip.isPresent() ? chip : canvas.scene().hostAt(x, y).map(item -> item.host().id());
    }

    Optional<HostId> hostAt(int px, int py) {
        Placement placement = canvas.placement();
        return canvas.scene().hostAt(placement.worldX(px), placement.worldY(py)).map(item -> item.host().id());
    }

    private void down(Event event) {
        canvas.setFocus();
        if (drag.isActive()) {
            return;
        }
        Point at = new Point(event.x, event.y);
        if (event.button == 1 && canvas.overview().filter(small -> small.place().contains(at.x, at.y)).isPresent()) {
            inOverview = true;
            centre(at);
            return;
        }
        Optional<Object> item = itemAt(event.x, event.y);
        if (event.button == 2 || event.button == 1 && item.isEmpty()) {
            panned = at;
        }
        if (event.button == 2) {
            return;
        }
        press(event, item);
    }

    private void press(Event event, Optional<Object> item) {
        if (item.isEmpty()) {
            selection.select(List.of(), Optional.empty());
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(item.get());
        } else if (event.button == 1 || !selection.selected().contains(item.get())) {
            selection.select(List.of(item.get()), item);
        }
        if (event.button == 1 && item.isPresent() && item.get() instanceof MachineId machine) {
            pressed = new Point(event.x, event.y);
            inHand = Optional.of(machine);
        }
    }

    private void move(Event event) {
        Point from = panned;
        Point press = pressed;
        if (inOverview) {
            centre(new Point(event.x, event.y));
        } else if (from != null) {
            canvas.lookAt(canvas.viewport().panned((double) from.x - event.x, (double) from.y - event.y,
                    canvas.scene().size()));
            panned = new Point(event.x, event.y);
        } else if (press != null && !drag.isActive() && far(press, event)) {
            canvas.setToolTipText(null);
            inHand.ifPresent(drag::begin);
            inHand = Optional.empty(); // after Esc the same press does not begin again
        }
        if (drag.isActive() && press != null) {
            canvas.ghost(Optional.of(new Point(event.x, event.y)));
            drag.over(hostAt(event.x, event.y));
        }
    }

    private static boolean far(Point press, Event event) {
        return Math.abs(press.x - event.x) > THRESHOLD || Math.abs(press.y - event.y) > THRESHOLD;
    }

    private void up(Event event) {
        boolean held = drag.isActive() && pressed != null;
        canvas.ghost(Optional.empty());
        pressed = null;
        panned = null;
        inOverview = false;
        inHand = Optional.empty();
        if (held) {
            drag.over(hostAt(event.x, event.y));
            drag.drop();
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1) {
            itemAt(event.x, event.y).ifPresent(open);
        }
    }

    private void wheel(Event event, boolean sideways) {
        event.doit = false;
        Viewport viewport = canvas.viewport();
        Box size = canvas.scene().size();
        if ((event.stateMask & SWT.MOD1) != 0) {
            double factor = Math.pow(Viewport.STEP, Integer.signum(event.count));
            canvas.lookAt(viewport.zoomed(viewport.zoom() * factor, event.x, event.y, size));
        } else {
            double by = -Integer.signum(event.count) * (double) NOTCH;
            boolean horizontal = sideways || (event.stateMask & SWT.SHIFT) != 0;
            canvas.lookAt(viewport.panned(horizontal ? by : 0, horizontal ? 0 : by, size));
        }
    }

    private void centre(Point at) {
        canvas.overview().ifPresent(small -> canvas.lookAt(small.at(at.x, at.y)));
    }

    /** Full names and reasons, which the drawing shortens. */
    private void hover(Event event) {
        Placement placement = canvas.placement();
        double x = placement.worldX(event.x);
        double y = placement.worldY(event.y);
        Optional<ChipItem> chip = canvas.scene().chipAt(x, y);
        Optional<HostItem> host = canvas.scene().hostAt(x, y);
        Optional<String> words = chip.map(TopologyWords::of).or(() -> host.map(TopologyWords::of));
        String text = drag.isActive() ? "" : words.orElse("");
        if (!text.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(text.isEmpty() ? null : Formats.label(text));
        }
    }

    /** It would lie over the menu or the dialog that opens. */
    private void hideTip() {
        canvas.setToolTipText(null);
    }
}
