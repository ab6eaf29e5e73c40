// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A canvas with things that can be held, and that take what is held. On the window's thread. */
interface Surface {

    /**
     * The thing at a pixel.
     *
     * @param display pixel of the display
     * @return a SeatId, HostId or MachineId; empty beside all things and outside of the canvas
     */
    Optional<Object> at(Point display);

    /**
     * Where a thing is.
     *
     * @param thing a SeatId, HostId or MachineId
     * @return pixels of the display; empty when it is not here
     */
    Optional<Rectangle> onDisplay(Object thing);

    /**
     * Draws what is held at a pixel.
     *
     * @param thing in hand; empty for nothing
     * @param display pixel of the display
     */
    void ghost(Optional<Object> thing, Point display);
}
