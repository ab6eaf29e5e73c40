// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.hotseat.ui.look.Face;

/** How wide writing is; safe on any thread. */
@FunctionalInterface
public interface TextMeasure {

    /**
     * Width of a line at 100 %.
     *
     * @param text one line
     * @param face how it is written
     * @return points
     */
    double width(String text, Face face);
}
