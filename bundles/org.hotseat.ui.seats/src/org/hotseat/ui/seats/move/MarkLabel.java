// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;

/** A shape of 16 points beside a line of a dialog, drawn as on the canvas. */
final class MarkLabel extends Canvas {

    private static final int SIZE = 16;

    private Consumer<Ink> drawing;

    MarkLabel(Composite parent, Look look, Consumer<Ink> drawing) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.drawing = drawing;
        addListener(SWT.Paint, event -> this.drawing.accept(
                new GcInk(event.gc, new Placement(1, 0, 0), look::color, face -> look.font(face, 1))));
    }

    /** Draws something else from now on. */
    void show(Consumer<Ink> next) {
        drawing = next;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SIZE, SIZE);
    }
}
