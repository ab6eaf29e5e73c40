// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Keys while a chart has the focus: left and right go from value to value, with Shift or by page they scroll; up and
 * down, plus and minus zoom; Home shows everything, Esc takes the crosshair away.
 */
final class ChartKeys {

    private ChartKeys() {
    }

    static void pressed(ChartsView view, ChartPanel panel, Event event) {
        boolean scroll = (event.stateMask & SWT.SHIFT) != 0;
        event.doit = false;
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD, SWT.ARROW_UP -> view.zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT, SWT.ARROW_DOWN -> view.zoomOut();
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                boolean later = event.keyCode == SWT.ARROW_RIGHT;
                if (!scroll) {
                    view.step(panel, later);
                } else if (later) {
                    view.later();
                } else {
                    view.earlier();
                }
            }
            case SWT.PAGE_UP -> view.earlier();
            case SWT.PAGE_DOWN -> view.later();
            case SWT.ESC -> view.forgetMoment();
            case SWT.HOME, SWT.END -> view.everything();
            default -> event.doit = true;
        }
    }
}
