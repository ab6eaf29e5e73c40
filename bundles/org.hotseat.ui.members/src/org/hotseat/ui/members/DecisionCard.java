// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.members.model.DecisionText;
import org.hotseat.ui.members.paint.DecisionDrawing;

/** The decision below the ladder, with its buttons at the right of the card. On the window's thread. */
final class DecisionCard {

    private static final int MARGIN = 12;
    private static final int PAD = 14;
    private static final int GAP = 6;

    private final Composite area;
    private final DrawingCanvas canvas;
    private final List<Button> buttons = new ArrayList<>();
    private DecisionText shown = new DecisionText(DecisionText.Kind.QUIET, "", List.of());

    DecisionCard(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        canvas = new DrawingCanvas(area, "");
        area.setLayout(new Place());
    }

    /** Adds a button. */
    Button button(String words, Runnable act) {
        Button button = new Button(canvas, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> act.run());
        buttons.add(button);
        return button;
    }

    Control control() {
        return area;
    }

    DrawingCanvas canvas() {
        return canvas;
    }

    void show(DecisionText text) {
        shown = text;
        int before = height(area.getClientArea().width);
        canvas.show(new DecisionDrawing(text, free(), stacked()));
        if (before != area.getClientArea().height) {
            area.requestLayout();
        }
    }

    private int free() {
        return buttons.stream().mapToInt(button -> size(button).x).max().orElse(0) + PAD;
    }

    private static Point size(Button button) {
        return button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private int stacked() {
        return buttons.stream().mapToInt(button -> size(button).y + GAP).sum() - GAP + 2 * PAD - 4;
    }

    private int height(int width) {
        return (int) Math.ceil(new DecisionDrawing(shown, free(), stacked()).lay(Math.max(1, width), 1,
                WorkbenchLook.of(area.getDisplay()).widths()).size().height());
    }

    /** The canvas everywhere, the buttons over it, one below the other. */
    private final class Place extends Layout {
        @Override
        protected Point computeSize(Composite of, int wide, int high, boolean flush) {
            int width = wide == SWT.DEFAULT ? of.getParent().getClientArea().width : wide;
            return new Point(Math.max(1, width), height(width));
        }

        @Override
        protected void layout(Composite of, boolean flush) {
            Rectangle room = of.getClientArea();
            canvas.setBounds(room);
            int widest = buttons.stream().mapToInt(button -> size(button).x).max().orElse(0);
            int y = PAD;
            for (Button button : buttons) {
                int high = size(button).y;
                button.setBounds(room.width - MARGIN - PAD - widest, y, widest, high);
                y += high + GAP;
            }
        }
    }
}
