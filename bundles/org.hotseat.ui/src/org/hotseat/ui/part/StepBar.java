// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.List;

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

/**
 * Draws the steps of a wizard in a row: done ones ticked, the present one filled, later ones numbered. On the window's
 * thread.
 */
public final class StepBar extends Canvas {

    private static final int DISC = 18;
    private static final int GAP = 7;
    private static final int LINE = 34;
    private static final int LEAST_LINE = 4;
    private static final int HEIGHT = 26;

    private final List<String> steps;
    private final int now;

    /**
     * A row of steps.
     *
     * @param parent around it
     * @param steps what each is called
     * @param now the present one, from 0
     */
    public StepBar(Composite parent, List<String> steps, int now) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.steps = List.copyOf(steps);
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
        return NLS.bind(Messages.stepOf, new Object[] { now + 1, steps.size(), steps.get(now) });
    }

    private boolean isLast(int step) {
        return step == steps.size() - 1;
    }

    private static Font font(boolean current) {
        return Fonts.of(current ? Face.TITLE : Face.NORMAL);
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        int width = 0;
        for (int step = 0; step < steps.size(); step++) {
            gc.setFont(font(step == now));
            width += DISC + GAP + gc.textExtent(steps.get(step)).x + (isLast(step) ? 2 : 2 * GAP + LINE);
        }
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    /** Between two steps: shorter where there is no room for the whole row. */
    private int line() {
        int between = Math.max(1, steps.size() - 1);
        int lacking = Math.max(0, computeSize(SWT.DEFAULT, SWT.DEFAULT).x - getClientArea().width);
        return Math.max(LEAST_LINE, LINE - (lacking + between - 1) / between);
    }

    private void paint(GC gc) {
        int line = line();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        int x = 1;
        int middle = getClientArea().height / 2;
        for (int step = 0; step < steps.size(); step++) {
            disc(gc, step, x, middle - DISC / 2);
            x += DISC + GAP;
            gc.setFont(font(step == now));
            gc.setForeground(Colors.of(step == now ? Role.BRIGHT : step < now ? Role.TEXT : Role.MUTED));
            Point size = gc.textExtent(steps.get(step));
            gc.drawText(steps.get(step), x, middle - size.y / 2, true);
            x += size.x + GAP;
            if (!isLast(step)) {
                gc.setForeground(Colors.of(Role.BORDER));
                gc.setLineWidth(1);
                gc.drawLine(x, middle, x + line, middle);
                x += line + GAP;
            }
        }
    }

    private void disc(GC gc, int step, int x, int y) {
        if (step < now) {
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
        String number = String.valueOf(step + 1);
        Point size = gc.textExtent(number);
        gc.drawText(number, x + (DISC - size.x) / 2, y + (DISC - size.y) / 2, true);
    }
}
