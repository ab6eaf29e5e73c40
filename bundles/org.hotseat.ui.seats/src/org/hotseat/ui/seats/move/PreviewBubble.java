// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.move.Consequence;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.move.plan.BubbleContent;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.paint.MarkPainter;

/**
 * The bubble that lists all consequences while a machine is held over a host. A shell that never takes the focus and
 * never lies over the target. On the window's thread.
 */
public final class PreviewBubble {

    private static final int MARGIN = 12;
    private static final int LINE = 22;
    private static final int TITLE = 20;
    private static final int MARK = 14;
    private static final int GAP = 12;
    private static final int WIDEST_TEXT = 440;

    private final Shell shell;
    private final Look look;
    private @Nullable BubbleContent content;
    private final List<Row> rows = new ArrayList<>();
    private int topicWidth;

    /**
     * A bubble that is not shown yet.
     *
     * @param parent window it belongs to
     * @param look colours and fonts
     */
    public PreviewBubble(Shell parent, Look look) {
        this.look = look;
        shell = new Shell(parent, SWT.ON_TOP | SWT.TOOL | SWT.NO_TRIM | SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        shell.addListener(SWT.Dispose, event -> rows.forEach(Row::dispose));
    }

    /**
     * Shows what a drop would mean, or hides when there is nothing to say.
     *
     * @param next the words
     * @param target what must stay visible, pixels of the display
     */
    public void show(Optional<BubbleContent> next, Rectangle target) {
        if (shell.isDisposed() || next.isEmpty()) {
            hide();
            return;
        }
        if (!next.get().equals(content)) {
            content = next.get();
            shell.setSize(size(next.get()));
            shell.redraw();
        }
        shell.setLocation(beside(target, shell.getSize()));
        shell.setVisible(true); // never open(): that would take the focus and end the drag
    }

    /** Hides the bubble. */
    public void hide() {
        if (!shell.isDisposed()) {
            shell.setVisible(false);
        }
    }

    /** Ends the bubble. */
    public void dispose() {
        shell.dispose();
    }

    private Point beside(Rectangle target, Point size) {
        Rectangle screen = shell.getParent().getMonitor().getClientArea();
        int x = target.x + target.width + GAP;
        if (x + size.x > screen.x + screen.width) {
            x = Math.max(screen.x, target.x - GAP - size.x);
        }
        int y = Math.clamp(target.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y));
        return new Point(x, y);
    }

    private Point size(BubbleContent words) {
        rows.forEach(Row::dispose);
        rows.clear();
        GC gc = new GC(shell);
        try {
            int width = Math.max(width(gc, words.title(), Face.TITLE), width(gc, words.summary(), Face.CAPTION));
            width = Math.max(width, width(gc, words.footer(), Face.CAPTION));
            topicWidth = 0;
            int height = 0;
            for (Consequence line : words.lines()) {
                topicWidth = Math.max(topicWidth, width(gc, line.topic(), Face.CAPTION) + GAP);
                Row row = new Row(line, layout(gc, line.text()));
                rows.add(row);
                height += row.height();
            }
            int texts = rows.stream().mapToInt(row -> row.text().getBounds().width).max().orElse(0);
            width = Math.max(width, MARK + 8 + topicWidth + texts);
            return new Point(width + 2 * MARGIN, 2 * TITLE + height + LINE + 2 * MARGIN + 8);
        } finally {
            gc.dispose();
        }
    }

    /** Long sentences go on in the next line; a text layout knows where Chinese may be broken, too. */
    private TextLayout layout(GC gc, String text) {
        TextLayout layout = new TextLayout(shell.getDisplay());
        layout.setFont(look.font(Face.CAPTION, 1));
        layout.setText(text);
        if (width(gc, text, Face.CAPTION) > WIDEST_TEXT) {
            layout.setWidth(WIDEST_TEXT);
        }
        return layout;
    }

    private int width(GC gc, String text, Face face) {
        gc.setFont(look.font(face, 1));
        return gc.textExtent(text).x;
    }

    private void paint(GC gc) {
        BubbleContent words = content;
        if (words == null) {
            return;
        }
        Point size = shell.getSize();
        GcInk ink = new GcInk(gc, new Placement(1, 0, 0), look::color, face -> look.font(face, 1));
        ink.fill(new Box(0, 0, size.x, size.y), 0, Role.RAISED);
        ink.outline(new Box(0, 0, size.x, size.y), 0, Stroke.solid(Role.FOCUS, 1));
        double y = MARGIN + TITLE / 2.0;
        ink.text(words.title(), MARGIN, y, Face.TITLE, Role.BRIGHT);
        y += TITLE;
        ink.text(words.summary(), MARGIN, y, Face.CAPTION, Role.MUTED);
        y += TITLE / 2.0 + 4;
        ink.line(Stroke.solid(Role.LINE, 1), 0, y, size.x, y);
        for (Row row : rows) {
            consequence(gc, ink, row, (int) y);
            y += row.height();
        }
        y += 2;
        ink.line(Stroke.solid(Role.LINE, 1), 0, y, size.x, y);
        ink.text(words.footer(), MARGIN, y + LINE / 2.0 + 2, Face.CAPTION, Role.MUTED);
    }

    private void consequence(GC gc, Ink ink, Row row, int y) {
        double middle = y + LINE / 2.0;
        double top = middle - MARK / 2.0;
        boolean good = row.line().weight() == Consequence.Weight.GOOD;
        switch (row.line().weight()) {
            case GOOD -> MarkPainter.tick(ink, MARGIN, top, MARK, Role.MUTED);
            case NOTE -> MarkPainter.mark(ink, Mark.AT_RISK, MARGIN, top, MARK);
            case STOP -> MarkPainter.no(ink, MARGIN, top, MARK);
        }
        int x = MARGIN + MARK + 8;
        ink.text(row.line().topic(), x, middle, Face.CAPTION, Role.MUTED);
        gc.setForeground(look.color(good ? Role.TEXT : Role.AT_RISK));
        int lineHeight = row.text().getLineBounds(0).height;
        row.text().draw(gc, x + topicWidth, y + (LINE - lineHeight) / 2);
    }

    /** One consequence with its text as it is broken into lines. */
    private record Row(Consequence line, TextLayout text) {
        int height() {
            return Math.max(LINE, text.getBounds().height + LINE - text.getLineBounds(0).height);
        }

        void dispose() {
            text.dispose();
        }
    }
}
