// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.move.Consequence;
import org.hotseat.ui.seats.look.Look;
import org.hotseat.ui.seats.move.plan.BubbleContent;
import org.hotseat.ui.seats.topology.layout.Box;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.paint.GcInk;
import org.hotseat.ui.seats.topology.paint.Ink;
import org.hotseat.ui.seats.topology.paint.MarkPainter;
import org.hotseat.ui.seats.topology.paint.Placement;
import org.hotseat.ui.seats.topology.paint.Stroke;
import org.hotseat.ui.seats.topology.paint.Tone;
import org.hotseat.ui.seats.topology.scene.Face;

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
    private static final int WIDEST = 760;

    private final Shell shell;
    private final Look look;
    private @Nullable BubbleContent content;
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
        GC gc = new GC(shell);
        try {
            int width = Math.max(width(gc, words.title(), Face.TITLE), width(gc, words.summary(), Face.CAPTION));
            width = Math.max(width, width(gc, words.footer(), Face.CAPTION));
            topicWidth = 0;
            int texts = 0;
            for (Consequence line : words.lines()) {
                topicWidth = Math.max(topicWidth, width(gc, line.topic(), Face.CAPTION) + GAP);
                texts = Math.max(texts, width(gc, line.text(), Face.CAPTION));
            }
            width = Math.max(width, MARK + 8 + topicWidth + texts);
            int height = 2 * TITLE + words.lines().size() * LINE + LINE + 2 * MARGIN + 8;
            return new Point(Math.min(WIDEST, width) + 2 * MARGIN, height);
        } finally {
            gc.dispose();
        }
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
        ink.fill(new Box(0, 0, size.x, size.y), 0, Tone.RAISED);
        ink.outline(new Box(0, 0, size.x, size.y), 0, Stroke.solid(Tone.FOCUS, 1));
        double y = MARGIN + TITLE / 2.0;
        ink.text(words.title(), MARGIN, y, Face.TITLE, Tone.BRIGHT);
        y += TITLE;
        ink.text(words.summary(), MARGIN, y, Face.CAPTION, Tone.MUTED);
        y += TITLE / 2.0 + 4;
        ink.line(Stroke.solid(Tone.LINE, 1), 0, y, size.x, y);
        y += LINE / 2.0;
        for (Consequence line : words.lines()) {
            consequence(ink, line, y);
            y += LINE;
        }
        y += 2 - LINE / 2.0;
        ink.line(Stroke.solid(Tone.LINE, 1), 0, y, size.x, y);
        ink.text(words.footer(), MARGIN, y + LINE / 2.0 + 2, Face.CAPTION, Tone.MUTED);
    }

    private void consequence(Ink ink, Consequence line, double y) {
        boolean good = line.weight() == Consequence.Weight.GOOD;
        double top = y - MARK / 2.0;
        switch (line.weight()) {
            case GOOD -> MarkPainter.tick(ink, MARGIN, top, MARK, Tone.MUTED);
            case NOTE -> MarkPainter.mark(ink, Mark.AT_RISK, MARGIN, top, MARK);
            case STOP -> MarkPainter.no(ink, MARGIN, top, MARK);
        }
        double x = MARGIN + MARK + 8.0;
        ink.text(line.topic(), x, y, Face.CAPTION, Tone.MUTED);
        ink.text(line.text(), x + topicWidth, y, Face.CAPTION, good ? Tone.TEXT : Tone.AT_RISK);
    }
}
