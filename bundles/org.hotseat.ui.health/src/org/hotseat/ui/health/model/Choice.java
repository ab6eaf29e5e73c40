// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.util.List;

/**
 * What the charts are about: what is selected elsewhere, until it is pinned. Immutable.
 *
 * @param subjects at most {@link #MOST}, in the order of the legend
 * @param left how many more were selected
 * @param pinned whether other selections are ignored
 */
public record Choice(List<ChartSubject> subjects, int left, boolean pinned) {

    /** So many curves can be told apart. */
    public static final int MOST = 8;

    /** Nothing yet. */
    public static final Choice NONE = new Choice(List.of(), 0, false);

    /** Copies the list. */
    public Choice {
        subjects = List.copyOf(subjects);
    }

    /**
     * Something is selected elsewhere.
     *
     * @param selected hosts and machines of the selection
     * @return the same while pinned or when there is nothing to draw in the selection
     */
    public Choice selected(List<ChartSubject> selected) {
        if (pinned || selected.isEmpty()) {
            return this;
        }
        return new Choice(selected.subList(0, Math.min(MOST, selected.size())), Math.max(0, selected.size() - MOST),
                false);
    }

    /**
     * Keeps what is shown, or follows again.
     *
     * @param keep whether other selections are ignored
     * @return the new choice
     */
    public Choice pinned(boolean keep) {
        return new Choice(subjects, left, keep);
    }
}
