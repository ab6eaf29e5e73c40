// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hotseat.base.id.HostId;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.move.SeatDrag;
import org.hotseat.ui.room.paint.DeskItem;

/**
 * What keys do on both canvases. Arrows go to the nearest desk, or along the hosts. Space picks up; then arrows and Tab
 * choose where to let go, Enter lets go, Esc puts back. While desks are arranged, arrows push the desk, with Shift by
 * little, and R turns it.
 */
final class FloorKeys {

    private static final int STEP = 100;
    private static final int FINE = 10;
    private static final int TURN = 15;
    private static final double ASIDE = 2.5;

    private final FloorCanvas canvas;
    private final HostCanvas strip;
    private final FloorState state;
    private final BooleanSupplier arranging;
    private final Supplier<Optional<DeskEdits>> edits;
    private final Supplier<Optional<SeatDrag>> drag;
    private final Runnable enter;
    private final BooleanSupplier giveUp;

    /**
     * Listens to both canvases.
     *
     * @param enter what Enter does while nothing is in hand
     * @param giveUp gives up what the mouse is putting elsewhere; false when there is nothing
     */
    FloorKeys(FloorCanvas canvas, HostCanvas strip, FloorState state, BooleanSupplier arranging,
            Supplier<Optional<DeskEdits>> edits, Supplier<Optional<SeatDrag>> drag, Runnable enter,
            BooleanSupplier giveUp) {
        this.canvas = canvas;
        this.strip = strip;
        this.state = state;
        this.arranging = arranging;
        this.edits = edits;
        this.drag = drag;
        this.enter = enter;
        this.giveUp = giveUp;
        canvas.addListener(SWT.KeyDown, event -> down(event, true));
        strip.addListener(SWT.KeyDown, event -> down(event, false));
        canvas.addListener(SWT.Traverse, this::traverse);
        strip.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusIn, event -> state.keyboard(true));
        canvas.addListener(SWT.FocusOut, event -> state.keyboard(false));
    }

    private Optional<SeatDrag> holding() {
        return drag.get().filter(SeatDrag::isActive);
    }

    /** Tab leaves the canvas, also with something in hand: then the arrows choose among the other side's things. */
    private void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void down(Event event, boolean room) {
        Optional<SeatId> seat = state.selected().filter(SeatId.class::isInstance).map(SeatId.class::cast);
        boolean arranges = room && arranging.getAsBoolean() && seat.isPresent();
        int shift = (event.stateMask & SWT.SHIFT) != 0 ? 1 : 0;
        if (isArrow(event.keyCode)) {
            if (arranges) {
                int step = shift == 1 ? FINE : STEP;
                push(seat.get(), dx(event.keyCode) * step, dy(event.keyCode) * step, 0);
            } else {
                arrow(event.keyCode, room);
            }
        } else if (arranges && (event.keyCode == 'r' || event.keyCode == 'R')) {
            push(seat.get(), 0, 0, shift == 1 ? -TURN : TURN);
        } else {
            other(event);
        }
    }

    private void other(Event event) {
        if (event.keyCode == SWT.ESC) {
            if (!giveUp.getAsBoolean()) {
                drag.get().ifPresent(SeatDrag::cancel);
            }
        } else if (event.character == SWT.CR) {
            holding().ifPresentOrElse(SeatDrag::drop, enter);
        } else if (event.character == ' ' && holding().isEmpty()) {
            state.selected().ifPresent(thing -> drag.get().ifPresent(one -> one.begin(thing)));
        }
    }

    private void push(SeatId seat, int dx, int dy, int degrees) {
        edits.get().ifPresent(one -> one.shift(seat, dx, dy, degrees));
        canvas.reveal(seat);
    }

    private static boolean isArrow(int key) {
        return key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT || key == SWT.ARROW_UP || key == SWT.ARROW_DOWN;
    }

    private static int dx(int key) {
        return key == SWT.ARROW_LEFT ? -1 : key == SWT.ARROW_RIGHT ? 1 : 0;
    }

    private static int dy(int key) {
        return key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
    }

    private void arrow(int key, boolean room) {
        Optional<SeatDrag> held = holding();
        Optional<Object> from = held.isPresent() ? held.get().target().or(held.get()::thing) : state.selected();
        Optional<Object> next = room ? desk(from, key) : host(from, dx(key) + dy(key), held.isPresent());
        next.ifPresent(thing -> {
            if (held.isPresent()) {
                held.get().over(next);
            } else {
                state.select(next);
            }
            canvas.reveal(thing);
            strip.reveal(thing);
        });
    }

    /** The nearest desk in a direction; the first one when the keyboard was elsewhere. */
    private Optional<Object> desk(Optional<Object> from, int key) {
        List<DeskItem> desks = canvas.scene().desks();
        Optional<DeskItem> start = from.filter(SeatId.class::isInstance).map(SeatId.class::cast).flatMap(canvas.scene()
                ::item);
        if (start.isEmpty()) {
            return desks.stream().findFirst().map(one -> one.desk().id());
        }
        DeskItem at = start.get();
        return desks.stream().filter(one -> ahead(at, one, key) > 1).min(Comparator.comparingDouble(one -> ahead(at,
                one, key) + ASIDE * aside(at, one, key))).map(one -> one.desk().id());
    }

    private static double ahead(DeskItem from, DeskItem to, int key) {
        return (to.x() - from.x()) * dx(key) + (to.y() - from.y()) * dy(key);
    }

    private static double aside(DeskItem from, DeskItem to, int key) {
        return Math.abs((to.x() - from.x()) * dy(key)) + Math.abs((to.y() - from.y()) * dx(key));
    }

    /** The next host or machine; only hosts take what is in hand. */
    private Optional<Object> host(Optional<Object> from, int step, boolean hostsOnly) {
        List<Object> order = new ArrayList<>(strip.strip().order());
        if (hostsOnly) {
            order.removeIf(one -> !(one instanceof HostId));
        }
        int at = from.map(order::indexOf).orElse(-1);
        int next = at < 0 ? 0 : Math.clamp(at + (long) step, 0, order.size() - 1);
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(next));
    }
}
