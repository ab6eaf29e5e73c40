// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.LineStyle;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;

/**
 * How the curves of a chart are told apart: by colour, and for a grey print by dash and width. On the window's thread.
 *
 * @param index place in the legend, from 0
 */
record ChartStyle(int index) {

    private static final Role[] ROLES = { Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4 };
    private static final LineStyle[] CHART_DASHES = { LineStyle.SOLID, LineStyle.DASH, LineStyle.DOT,
        LineStyle.DASHDOT };
    private static final int[] DASHES = { SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DOT, SWT.LINE_DASHDOT };

    Color color() {
        return Colors.of(ROLES[index % ROLES.length]);
    }

    LineStyle dash() {
        return CHART_DASHES[place()];
    }

    /** The second four take the dashes in another order, so that no two curves are alike in grey. */
    private int place() {
        return (index + index / DASHES.length) % DASHES.length;
    }

    int width() {
        return index < ROLES.length ? 2 : 1;
    }

    /** Draws a short piece of the curve. */
    void sample(GC gc, int x, int y, int length) {
        gc.setForeground(color());
        gc.setLineWidth(width());
        gc.setLineStyle(DASHES[place()]);
        gc.drawLine(x, y, x + length, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }
}
