// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.Desk;

/** What is on each of the two canvases, for those who do not see it. */
record FloorThings(Supplier<List<Object>> order, Function<Object, String> says, Surface surface,
        FloorState state) implements FloorAccess.Things {

    static FloorThings room(FloorCanvas canvas, FloorState state) {
        return new FloorThings(() -> state.plan().desks().stream().<Object>map(Desk::id).toList(), thing -> thing
                instanceof SeatId seat ? state.plan().desk(seat).map(state::words).orElse("") : "", canvas, state);
    }

    static FloorThings hosts(HostCanvas strip, FloorState state) {
        return new FloorThings(() -> strip.strip().order(), thing -> strip.strip().words(thing), strip, state);
    }

    @Override
    public List<Object> all() {
        return order.get();
    }

    @Override
    public String words(Object thing) {
        return says.apply(thing);
    }

    @Override
    public Optional<Rectangle> place(Object thing) {
        return surface.onDisplay(thing);
    }

    @Override
    public Optional<Object> selected() {
        return state.selected();
    }
}
