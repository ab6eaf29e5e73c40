// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;

/** Line numbers beside a text, and marks where something is wrong. On the window's thread. */
final class LineRuler {

    private static final int MARK = 14;
    private static final int GAP = 6;
    private static final int LEAST_DIGITS = 3;

    private final Canvas canvas;
    private StyledText text;
    private Map<Integer, String> marks = Map.of();

    LineRuler(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(Colors.of(Role.HEADER));
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseMove, event -> tip(event.y));
    }

    /** Follows a text from now on. */
    void follow(StyledText widget) {
        text = widget;
        canvas.setFont(widget.getFont());
        widget.addPaintListener(event -> redraw());
        widget.addListener(SWT.Modify, event -> redraw());
        widget.addCaretListener(event -> redraw());
        fit();
    }

    private void redraw() {
        fit();
        canvas.redraw();
    }

    private void fit() {
        int digits = Math.max(LEAST_DIGITS, Integer.toString(text.getLineCount()).length());
        GC gc = new GC(canvas);
        int width = MARK + GAP + digits * gc.textExtent("0").x + GAP;
        gc.dispose();
        GridData data = (GridData) canvas.getLayoutData();
        if (data.widthHint != width) {
            data.widthHint = width;
            canvas.requestLayout();
        }
    }

    /** Sentences at lines from 0. */
    void marks(Map<Integer, String> sentences) {
        marks = Map.copyOf(sentences);
        canvas.redraw();
    }

    private void paint(GC gc) {
        int height = text.getClientArea().height;
        int first = text.getLineIndex(0);
        int last = Math.min(text.getLineCount() - 1, text.getLineIndex(height) + 1);
        int caretLine = text.getLineAtOffset(text.getCaretOffset());
        int right = canvas.getClientArea().width - GAP;
        for (int line = first; line <= last; line++) {
            int y = text.getLinePixel(line);
            String number = Integer.toString(line + 1);
            gc.setForeground(Colors.of(line == caretLine ? Role.TEXT : Role.FAINT));
            gc.drawText(number, right - gc.textExtent(number).x, y, true);
            if (marks.containsKey(line)) {
                StateMark.ERROR.paint(gc, 2, y + 2, MARK - 2);
            }
        }
    }

    private void tip(int y) {
        String found = marks.get(text.getLineIndex(y));
        String sentence = found == null ? null : Formats.label(found);
        if (sentence == null ? canvas.getToolTipText() != null : !sentence.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(sentence);
        }
    }
}
