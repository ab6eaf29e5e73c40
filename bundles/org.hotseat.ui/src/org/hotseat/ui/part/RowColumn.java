// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;

/**
 * One column of a {@link RowTable}. Immutable; functions are called on the window's thread and must be quick.
 *
 * @param <T> what a row stands for
 * @param id never shown, kept between starts
 * @param title its head
 * @param width in pixels, until a person chooses another
 * @param text what is written
 * @param mark state before the text; its colour is the text's
 * @param icon picture before the text where there is no mark
 * @param order how rows are sorted by it at the first click
 * @param numbers whether it is aligned to the right
 * @param shown whether it is visible until a person chooses
 * @param falls whether that order begins with the newest or greatest, which the arrow in the head says
 * @param bar a share of 0 to 1, drawn at the left of the cell; empty for none
 */
public record RowColumn<T>(String id, String title, int width, Function<T, String> text,
        Function<T, Optional<StateMark>> mark, Function<T, Optional<Icon>> icon, Comparator<T> order, boolean numbers,
        boolean shown, boolean falls,
        Optional<Function<T, OptionalDouble>> bar) {

    /**
     * A visible column of words, sorted by them.
     *
     * @param <T> what a row stands for
     * @param id never shown, kept between starts
     * @param title its head
     * @param width in pixels
     * @param text what is written
     * @return the column
     */
    public static <T> RowColumn<T> of(String id, String title, int width, Function<T, String> text) {
        return new RowColumn<>(id, title, width, text, row -> Optional.empty(), row -> Optional.empty(),
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), false, true,
                false, Optional.empty());
    }

    /**
     * With a state.
     *
     * @param state of a row
     * @return another column
     */
    public RowColumn<T> withMark(Function<T, Optional<StateMark>> state) {
        return new RowColumn<>(id, title, width, text, state, icon, order, numbers, shown, falls, bar);
    }

    /**
     * With a picture.
     *
     * @param picture of a row
     * @return another column
     */
    public RowColumn<T> withIcon(Function<T, Optional<Icon>> picture) {
        return new RowColumn<>(id, title, width, text, mark, picture, order, numbers, shown, falls, bar);
    }

    /**
     * Sorted otherwise than by its text.
     *
     * @param rising order
     * @return another column
     */
    public RowColumn<T> sortedBy(Comparator<T> rising) {
        return new RowColumn<>(id, title, width, text, mark, icon, rising, numbers, shown, false, bar);
    }

    /**
     * Aligned to the right, for numbers.
     *
     * @return another column
     */
    public RowColumn<T> right() {
        return new RowColumn<>(id, title, width, text, mark, icon, order, true, shown, falls, bar);
    }

    /**
     * Not visible until a person wants it.
     *
     * @return another column
     */
    public RowColumn<T> hidden() {
        return new RowColumn<>(id, title, width, text, mark, icon, order, numbers, false, falls, bar);
    }

    /**
     * Sorted so that the newest or greatest comes first.
     *
     * @param falling order
     * @return another column
     */
    public RowColumn<T> fallingBy(Comparator<T> falling) {
        return new RowColumn<>(id, title, width, text, mark, icon, falling, numbers, shown, true, bar);
    }

    /**
     * With a share beside the text, which should be aligned to the right.
     *
     * @param share 0 to 1; empty for no bar
     * @return another column
     */
    public RowColumn<T> withBar(Function<T, OptionalDouble> share) {
        return new RowColumn<>(id, title, width, text, mark, icon, order, numbers, shown, falls,
                Optional.of(share));
    }
}
