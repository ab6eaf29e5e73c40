// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;

/** Draws the steps in a row: done ones ticked, the present one filled, later ones numbered. */
final class StepBar extends Canvas {

    private static final int DISC = 18;
    private static final int GAP = 7;
    private static final int LINE = 34;
    private static final int HEIGHT = 26;

    private final Step now;

    StepBar(Composite parent, Step now) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.now = now;
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    private String words() {
        return NLS.bind(Messages.stepOf, new Object[] { now.ordinal() + 1, Step.values().length, now.title() });
    }

    private static Font font(boolean current) {
        return Fonts.of(current ? Face.TITLE : Face.NORMAL);
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        int width = 0;
        for (Step step : Step.values()) {
            gc.setFont(font(step == now));
            width += DISC + GAP + gc.textExtent(step.title()).x + (step == Step.SUMMARY ? 2 : 2 * GAP + LINE);
        }
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        int x = 1;
        int middle = getClientArea().height / 2;
        for (Step step : Step.values()) {
            disc(gc, step, x, middle - DISC / 2);
            x += DISC + GAP;
            gc.setFont(font(step == now));
            gc.setForeground(Colors.of(step == now ? Role.BRIGHT : step.compareTo(now) < 0 ? Role.TEXT : Role.MUTED));
            Point size = gc.textExtent(step.title());
            gc.drawText(step.title(), x, middle - size.y / 2, true);
            x += size.x + GAP;
            if (step != Step.SUMMARY) {
                gc.setForeground(Colors.of(Role.BORDER));
                gc.setLineWidth(1);
                gc.drawLine(x, middle, x + LINE, middle);
                x += LINE + GAP;
            }
        }
    }

    private void disc(GC gc, Step step, int x, int y) {
        if (step.compareTo(now) < 0) {
            StateMark.PROTECTED.paint(gc, x, y, DISC);
            return;
        }
        boolean current = step == now;
        gc.setLineWidth(1);
        if (current) {
            gc.setBackground(Colors.of(Role.SELECTION));
            gc.fillOval(x, y, DISC, DISC);
        }
        gc.setForeground(Colors.of(current ? Role.FOCUS : Role.BORDER));
        gc.drawOval(x, y, DISC - 1, DISC - 1);
        gc.setFont(Fonts.of(Face.SMALL));
        gc.setForeground(Colors.of(current ? Role.SELECTION_TEXT : Role.MUTED));
        String number = String.valueOf(step.ordinal() + 1);
        Point size = gc.textExtent(number);
        gc.drawText(number, x + (DISC - size.x) / 2, y + (DISC - size.y) / 2, true);
    }
}
