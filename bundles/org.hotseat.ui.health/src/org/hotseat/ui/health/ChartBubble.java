// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/**
 * The values of one moment beside the crosshair: a line per curve, with the sample of the legend. Never takes the
 * focus. On the window's thread.
 */
final class ChartBubble {

    private static final int MARGIN = 8;
    private static final int SAMPLE = 22;
    private static final int GAP = 6;
    private static final int AWAY = 14;

    /**
     * One line.
     *
     * @param style of the curve
     * @param name whose
     * @param value with its unit
     */
    record Line(ChartStyle style, String name, String value) {
    }

    private final Control plot;
    private final Shell shell;
    private String head = "";
    private List<Line> lines = List.of();

    ChartBubble(Control plot) {
        this.plot = plot;
        shell = new Shell(plot.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_TRIM | SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        shell.setBackground(Colors.of(Role.RAISED));
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        plot.addListener(SWT.Dispose, event -> shell.dispose());
    }

    /** Shows the values at a place of the plot. */
    void show(String moment, List<Line> values, int x) {
        head = moment;
        lines = values;
        Point size = size();
        Point plotted = plot.getSize();
        Point left = plot.toDisplay(x - AWAY - size.x, 0);
        Point right = plot.toDisplay(x + AWAY, 0);
        Rectangle screen = plot.getMonitor().getClientArea();
        int at = x > plotted.x / 2 && left.x >= screen.x || right.x + size.x > screen.x + screen.width ? left.x
                : right.x;
        int top = Math.clamp(right.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y));
        shell.setBounds(Math.max(screen.x, at), top, size.x, size.y);
        shell.redraw();
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
    }

    void hide() {
        if (!shell.isDisposed()) {
            shell.setVisible(false);
        }
    }

    private int row(GC gc) {
        return gc.getFontMetrics().getHeight() + 2;
    }

    private Point size() {
        GC gc = new GC(shell);
        try {
            gc.setFont(Fonts.of(Face.CAPTION));
            int width = gc.textExtent(head).x;
            for (Line line : lines) {
                width = Math.max(width, SAMPLE + GAP + gc.textExtent(line.name()).x + 2 * GAP
                        + gc.textExtent(line.value()).x);
            }
            return new Point(width + 2 * MARGIN, row(gc) * (lines.size() + 1) + 2 * MARGIN);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = shell.getSize();
        gc.setAntialias(SWT.ON);
        gc.setFont(Fonts.of(Face.CAPTION));
        gc.setForeground(Colors.of(Role.BORDER));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        gc.setForeground(Colors.of(Role.MUTED));
        gc.drawText(head, MARGIN, MARGIN, true);
        int y = MARGIN + row(gc);
        for (Line line : lines) {
            line.style().sample(gc, MARGIN, y + row(gc) / 2, SAMPLE);
            gc.setForeground(Colors.of(Role.TEXT));
            gc.drawText(line.name(), MARGIN + SAMPLE + GAP, y, true);
            gc.drawText(line.value(), size.x - MARGIN - gc.textExtent(line.value()).x, y, true);
            y += row(gc);
        }
    }
}
