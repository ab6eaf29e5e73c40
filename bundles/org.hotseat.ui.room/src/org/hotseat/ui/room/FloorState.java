// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.paint.Glow;

/** What both canvases show: the plan, and what stands out. On the window's thread. */
final class FloorState {

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> selections = new CopyOnWriteArrayList<>();
    private Function<Desk, String> words = Desk::name;
    private FloorPlan plan = FloorPlan.NONE;
    private Glow glow = Glow.NONE;

    /** Says what is told of a desk from now on. */
    void describe(Function<Desk, String> says) {
        words = says;
    }

    /** What is told of a desk, for tips and for those who do not see it. */
    String words(Desk desk) {
        return words.apply(desk);
    }

    FloorPlan plan() {
        return plan;
    }

    Glow glow() {
        return glow;
    }

    /** What is selected: a SeatId, HostId or MachineId. */
    Optional<Object> selected() {
        return glow.selected();
    }

    /** Another plan, or other things that stand out. */
    void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    /** A person has selected something else. */
    void onSelect(Runnable watcher) {
        selections.add(watcher);
    }

    void show(FloorPlan next) {
        if (!next.equals(plan)) {
            plan = next;
            watchers.forEach(Runnable::run);
        }
    }

    void glow(Glow next) {
        if (!next.equals(glow)) {
            glow = next;
            watchers.forEach(Runnable::run);
        }
    }

    /** A person selects by hand. */
    void select(Optional<Object> thing) {
        boolean other = !thing.equals(glow.selected());
        glow(glow.selecting(thing, true));
        if (other) {
            selections.forEach(Runnable::run);
        }
    }

    /** Another view has selected; not told again. */
    void follow(Object thing) {
        if (!glow.selected().equals(Optional.of(thing))) {
            glow(glow.selecting(Optional.of(thing), false));
        }
    }

    /** The keyboard has come or gone. */
    void keyboard(boolean here) {
        glow(glow.selecting(glow.selected(), here));
    }
}
