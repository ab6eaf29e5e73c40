// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.hotseat.ui.screen.rfb.RfbConnection;

/** Sends the pointer, its buttons and the wheel to the machine. On the window's thread. */
final class ScreenPointer {

    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final int BUTTONS = 3;

    private final ScreenCanvas canvas;
    private final Supplier<Optional<RfbConnection>> connection;
    private final Runnable pressed;
    private Point last = new Point(-1, -1);

    ScreenPointer(ScreenCanvas canvas, Supplier<Optional<RfbConnection>> connection, Runnable pressed) {
        this.canvas = canvas;
        this.connection = connection;
        this.pressed = pressed;
        canvas.addListener(SWT.MouseDown, event -> button(event, true));
        canvas.addListener(SWT.MouseUp, event -> button(event, false));
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private void button(Event event, boolean down) {
        if (down) {
            canvas.setFocus();
            pressed.run();
        }
        if (event.button <= BUTTONS) {
            move(event);
            connection.get().ifPresent(open -> open.button(event.button, down));
        }
    }

    private void move(Event event) {
        Point at = canvas.scaling().toScreen(event.x, event.y);
        if (!at.equals(last)) {
            last = at;
            connection.get().ifPresent(open -> open.pointer(at.x, at.y));
        }
    }

    private void wheel(Event event) {
        if (connection.get().isEmpty()) {
            return;
        }
        event.doit = false;
        int button = event.count > 0 ? WHEEL_UP : WHEEL_DOWN;
        for (int notch = 0; notch < Math.abs(event.count); notch++) {
            connection.get().ifPresent(open -> {
                open.button(button, true);
                open.button(button, false);
            });
        }
    }
}
