// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.room.move.SeatDrag;
import org.hotseat.ui.room.paint.DeskItem;

/** What the mouse does on the floor plan: select, pan, zoom, put desks elsewhere, and hold things. */
final class FloorMouse {

    private static final int THRESHOLD = 5;
    private static final int NOTCH = 40;
    private static final int GRID = 50;

    private final FloorCanvas canvas;
    private final HostCanvas strip;
    private final FloorState state;
    private final BooleanSupplier arranging;
    private final Supplier<Optional<DeskEdits>> edits;
    private final Supplier<Optional<SeatDrag>> drag;
    private @Nullable Point pressed;
    private @Nullable Point panned;
    private Optional<Object> inHand = Optional.empty();
    private Optional<DeskItem> placing = Optional.empty();
    private boolean inOverview;

    FloorMouse(FloorCanvas canvas, HostCanvas strip, FloorState state, BooleanSupplier arranging,
            Supplier<Optional<DeskEdits>> edits, Supplier<Optional<SeatDrag>> drag) {
        this.canvas = canvas;
        this.strip = strip;
        this.state = state;
        this.arranging = arranging;
        this.edits = edits;
        this.drag = drag;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, event -> move(event, canvas.toDisplay(event.x, event.y)));
        canvas.addListener(SWT.MouseUp, event -> up(canvas.toDisplay(event.x, event.y)));
        canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        strip.addListener(SWT.MouseDown, this::downAtHosts);
        strip.addListener(SWT.MouseMove, event -> move(event, strip.toDisplay(event.x, event.y)));
        strip.addListener(SWT.MouseUp, event -> up(strip.toDisplay(event.x, event.y)));
        canvas.addListener(SWT.MouseHover, event -> tip(event, true));
        strip.addListener(SWT.MouseHover, event -> tip(event, false));
    }

    private boolean isHolding() {
        return drag.get().filter(SeatDrag::isActive).isPresent();
    }

    private void down(Event event) {
        canvas.setFocus();
        if (isHolding()) {
            return;
        }
        boolean small = canvas.overview().filter(one -> one.place().contains(event.x, event.y)).isPresent();
        if (event.button == 1 && small) {
            inOverview = true;
            overview(event);
            return;
        }
        Optional<Object> thing = canvas.desk(event.x, event.y).map(one -> one.desk().id());
        if (event.button == 2 || event.button == 1 && thing.isEmpty()) {
            panned = new Point(event.x, event.y);
        }
        press(event, thing);
    }

    private void overview(Event event) {
        canvas.overview().ifPresent(small -> canvas.lookAt(small.at(event.x, event.y)));
    }

    private void downAtHosts(Event event) {
        strip.setFocus();
        if (!isHolding()) {
            press(event, strip.thing(event.y));
        }
    }

    private void press(Event event, Optional<Object> thing) {
        if (event.button != 2) {
            state.select(thing);
        }
        if (event.button == 1 && thing.isPresent()) {
            pressed = new Point(event.x, event.y);
            inHand = thing;
        }
    }

    private void move(Event event, Point display) {
        Point from = panned;
        Point press = pressed;
        if (inOverview) {
            overview(event);
        } else if (from != null) {
            canvas.lookAt(canvas.viewport().panned((double) from.x - event.x, (double) from.y - event.y, canvas.scene()
                    .size()));
            panned = new Point(event.x, event.y);
        } else if (press != null && inHand.isPresent() && (Math.abs(press.x - event.x) > THRESHOLD || Math.abs(press.y
                - event.y) > THRESHOLD)) {
            begin(inHand.get());
            inHand = Optional.empty(); // after Esc the same press does not begin again
        }
        if (placing.isPresent()) {
            canvas.place(placing.map(item -> at(item, event)));
        } else if (press != null && isHolding()) {
            drag.get().ifPresent(one -> {
                canvas.ghost(one.thing(), display);
                one.over(target(display));
            });
        }
    }

    private void begin(Object thing) {
        canvas.setToolTipText(null);
        if (arranging.getAsBoolean() && thing instanceof SeatId seat) {
            placing = canvas.scene().item(seat);
        } else {
            drag.get().ifPresent(one -> one.begin(thing));
        }
    }

    private DeskItem at(DeskItem item, Event event) {
        return FloorCanvas.moved(item, canvas.placement().worldX(event.x), canvas.placement().worldY(event.y));
    }

    /** What lies below a pixel of the display and might take something. */
    Optional<Object> target(Point display) {
        return List.<Surface>of(canvas, strip).stream().flatMap(one -> one.at(display).stream()).findFirst();
    }

    private void up(Point display) {
        boolean held = pressed != null && isHolding();
        pressed = null;
        panned = null;
        inOverview = false;
        inHand = Optional.empty();
        canvas.place(Optional.empty());
        if (placing.isPresent()) {
            DeskItem item = placing.get();
            placing = Optional.empty();
            Point at = canvas.toControl(display);
            edits.get().ifPresent(one -> one.place(item.desk().id(), FloorCanvas.place(canvas.placement().worldX(at.x),
                    canvas.placement().worldY(at.y), item.desk().place().degrees(), GRID)));
        } else if (held) {
            drag.get().ifPresent(one -> {
                one.over(target(display));
                one.drop();
            });
        }
    }

    /** Gives up what is being put elsewhere; true when there was something. */
    boolean giveUp() {
        boolean was = placing.isPresent();
        placing = Optional.empty();
        canvas.place(Optional.empty());
        return was;
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

    /** Full names and reasons, which the drawing shortens. */
    private void tip(Event event, boolean room) {
        String text = isHolding() ? "" : room ? canvas.desk(event.x, event.y).map(one -> state
                .words(one.desk())).orElse("") : strip.thing(event.y).map(strip.strip()::words).orElse("");
        (room ? canvas : strip).setToolTipText(text.isEmpty() ? null : Formats.label(text));
    }
}
