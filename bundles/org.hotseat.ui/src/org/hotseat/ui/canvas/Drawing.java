// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import java.util.List;
import java.util.function.Consumer;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;

/** Something that is drawn: a model that knows how to lay itself out. Immutable; any thread. */
@FunctionalInterface
public interface Drawing {

    /**
     * Lays everything out.
     *
     * @param width of the canvas, at least 1
     * @param height of the canvas, at least 1
     * @param widths of writing
     * @return what is painted; larger than the canvas when it needs more
     */
    Laid lay(double width, double height, TextMeasure widths);

    /**
     * A drawing in its place.
     *
     * @param size from 0, 0 to what it needs
     * @param items what the keys go to, in reading order
     * @param paint draws everything
     */
    record Laid(Box size, List<Item> items, Consumer<Ink> paint) {

        /** Copies the list. */
        public Laid {
            items = List.copyOf(items);
        }
    }

    /**
     * A part that can have the focus.
     *
     * @param id the same while its values change
     * @param box where it is
     * @param words what it says, for tips and for those who do not see it
     */
    record Item(String id, Box box, String words) {
    }
}
