// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.InkPicture;
import org.hotseat.ui.ink.Shifted;

/**
 * Two drawings as one picture, one above the other. On the window's thread.
 *
 * @param upper above
 * @param lower below
 */
record Whole(Drawing.Laid upper, Drawing.Laid lower) {

    static Whole of(DrawingCanvas above, DrawingCanvas below) {
        return new Whole(above.laid(), below.laid());
    }

    private Box size() {
        return new Box(0, 0, Math.max(upper.size().width(), lower.size().width()),
                upper.size().height() + lower.size().height());
    }

    private void paint(Ink ink) {
        upper.paint().accept(ink);
        lower.paint().accept(new Shifted(ink, 0, upper.size().height()));
    }

    ImageData pixels(Display display) {
        return InkPicture.pixels(display, size(), (ink, zoom) -> paint(ink));
    }

    String svg(Display display) {
        return InkPicture.svg(display, size(), this::paint);
    }
}
