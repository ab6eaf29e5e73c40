// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.health.model.ChartSubject;
import org.hotseat.ui.health.model.Choice;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/** Which curve is whose, in one line below the charts. On the window's thread. */
final class ChartLegend {

    private static final int SAMPLE = 22;
    private static final int GAP = 6;
    private static final int BETWEEN = 18;
    private static final int LONGEST = 24;

    private final Canvas canvas;
    private Choice choice = Choice.NONE;

    ChartLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(Colors.of(Role.BODY));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = String.join(", ", choice.subjects().stream().map(ChartSubject::name).toList());
            }
        });
    }

    Control control() {
        return canvas;
    }

    int height() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(Fonts.of(Face.CAPTION));
            return gc.getFontMetrics().getHeight() + GAP;
        } finally {
            gc.dispose();
        }
    }

    void show(Choice now) {
        choice = now;
        List<String> names = now.subjects().stream().map(ChartSubject::name).toList();
        canvas.setToolTipText(Formats.label(String.join("\n", names)));
        canvas.redraw();
    }

    private void paint(GC gc) {
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setFont(Fonts.of(Face.CAPTION));
        int x = GAP * 2;
        int height = gc.getFontMetrics().getHeight();
        List<ChartSubject> subjects = choice.subjects();
        for (int index = 0; index < subjects.size(); index++) {
            String name = brief(subjects.get(index).name());
            int width = SAMPLE + GAP + gc.textExtent(name).x;
            int left = subjects.size() - index - 1 + choice.left();
            if (x + width + (left > 0 ? BETWEEN + rest(gc, left) : 0) > size.x) {
                rest(gc, x, left + 1);
                return;
            }
            new ChartStyle(index).sample(gc, x, size.y / 2, SAMPLE);
            gc.setForeground(Colors.of(Role.TEXT));
            gc.drawText(name, x + SAMPLE + GAP, (size.y - height) / 2, true);
            x += width + BETWEEN;
        }
        rest(gc, x, choice.left());
    }

    private void rest(GC gc, int x, int count) {
        if (count > 0) {
            gc.setForeground(Colors.of(Role.FAINT));
            gc.drawText(NLS.bind(Messages.more, count), x, (canvas.getSize().y - gc.getFontMetrics().getHeight()) / 2,
                    true);
        }
    }

    /** How much room the words for those that have none take. */
    private static int rest(GC gc, int count) {
        return gc.textExtent(NLS.bind(Messages.more, count)).x;
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
