// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Zoom and scroll by keys while a chart has the focus: plus, minus, arrows, Home for everything. */
final class ChartKeys {

    private ChartKeys() {
    }

    static void pressed(ChartsView view, Event event) {
        event.doit = false;
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD, SWT.ARROW_UP -> view.zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT, SWT.ARROW_DOWN -> view.zoomOut();
            case SWT.ARROW_LEFT, SWT.PAGE_UP -> view.earlier();
            case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> view.later();
            case SWT.HOME, SWT.END -> view.everything();
            default -> event.doit = true;
        }
    }
}
