// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hotseat.ui.ink.Box;

/** Finds what has to be painted again. Pure. */
public final class SceneDiff {

    private SceneDiff() {
    }

    /**
     * Rectangles that look different.
     *
     * @param before what is on the canvas
     * @param now what shall be
     * @return the rectangles; the whole drawing when things have moved; empty when nothing differs
     */
    public static List<Box> changed(TopologyScene before, TopologyScene now) {
        boolean sameShape = before.size().equals(now.size()) && before.hosts().size() == now.hosts().size()
                && before.chips().size() == now.chips().size() && before.rails().size() == now.rails().size();
        if (!sameShape) {
            return List.of(now.size());
        }
        List<Box> dirty = new ArrayList<>();
        for (int index = 0; index < now.hosts().size(); index++) {
            collect(before.hosts().get(index), now.hosts().get(index), dirty);
        }
        collect(before.chips(), now.chips(), ChipItem::bounds, dirty);
        collect(before.rails(), now.rails(), SceneDiff::label, dirty);
        if (!before.links().equals(now.links())) {
            before.links().forEach(link -> dirty.add(link.bounds()));
            now.links().forEach(link -> dirty.add(link.bounds()));
        }
        return dirty;
    }

    /** Figures come every other second: the machines below them need not be painted anew for that. */
    private static void collect(HostItem before, HostItem now, List<Box> dirty) {
        if (before.equals(now)) {
            return;
        }
        if (before.hasSameFrame(now)) {
            dirty.add(now.head());
        } else {
            dirty.add(card(before));
            dirty.add(card(now));
        }
    }

    private static <T> void collect(List<T> before, List<T> now, Function<T, Box> bounds, List<Box> dirty) {
        for (int index = 0; index < now.size(); index++) {
            if (!before.get(index).equals(now.get(index))) {
                dirty.add(bounds.apply(before.get(index)));
                dirty.add(bounds.apply(now.get(index)));
            }
        }
    }

    /** A card with its attachments. */
    private static Box card(HostItem item) {
        Box card = item.bounds();
        double top = card.y();
        double bottom = card.bottom();
        for (HostItem.Attachment line : item.attachments()) {
            top = Math.min(top, line.to());
            bottom = Math.max(bottom, line.to());
        }
        return new Box(card.x(), top, card.width(), bottom - top).grown(3);
    }

    private static Box label(RailItem item) {
        return new Box(0, item.y() - 18, item.right(), 36);
    }
}
