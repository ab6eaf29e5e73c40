// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.operations.explorer.tree.TreeBuilder;
import org.hotseat.ui.operations.explorer.tree.TreeNode;

/**
 * Draws a row: icon, name, muted note and the cause in the colour of its state on the left, the state's shape on the
 * right. The text of the item stays what a screen reader reads. On the thread of the window.
 */
final class RowPainter {

    /** Width of the column with the shapes. */
    static final int MARK_WIDTH = 22;
    private static final int SIZE = 16;
    private static final int GAP = 6;
    private static final int WORD_GAP = 5;
    private static final String ELLIPSIS = "…";

    private final Function<TreeItem, TreeNode> nodes;

    private RowPainter(Function<TreeItem, TreeNode> nodes) {
        this.nodes = nodes;
    }

    /** Draws the rows of a tree from now on. */
    static void draw(Tree tree, Function<TreeItem, TreeNode> nodes) {
        RowPainter painter = new RowPainter(nodes);
        tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, painter::paint);
    }

    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeNode node = nodes.apply(item);
        ground(event, event.index == 1 ? MARK_WIDTH : item.getParent().getColumn(0).getWidth() - event.x);
        if (event.index == 1) {
            node.standing().mark().ifPresent(mark -> mark.paint(event.gc, event.x + (MARK_WIDTH - SIZE) / 2,
                    event.y + (event.height - SIZE) / 2, SIZE));
            return;
        }
        int right = item.getParent().getColumn(0).getWidth();
        Pen pen = new Pen(event.gc, event.x, event.y, event.height, right, (event.detail & SWT.SELECTED) != 0);
        pen.icon(node);
        boolean root = node.key().equals(TreeBuilder.ROOT);
        pen.word(node.name(), root ? Role.BRIGHT : Role.TEXT,
                root ? Fonts.of(Face.TITLE) : JFaceResources.getDefaultFont());
        pen.note(node.note(), node.standing().cause());
        pen.cause(node.standing().cause(), node.standing().mark().map(StateMark::role).orElse(Role.MUTED));
    }

    /**
     * Rows between two that change are painted again without their ground: words would be drawn twice and look bold.
     */
    private static void ground(Event event, int width) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        boolean hot = (event.detail & SWT.HOT) != 0;
        event.gc.setBackground(Colors.of(selected ? Role.SELECTION : hot ? Role.HEADER : Role.BODY));
        event.gc.fillRectangle(event.x, event.y, Math.max(0, width), event.height);
    }

    /** Moves from left to right. */
    private static final class Pen {

        private final GC gc;
        private final int y;
        private final int height;
        private final int right;
        private final boolean selected;
        private int x;

        Pen(GC gc, int x, int y, int height, int right, boolean selected) {
            this.gc = gc;
            this.x = x;
            this.y = y;
            this.height = height;
            this.right = right;
            this.selected = selected;
        }

        void icon(TreeNode node) {
            gc.drawImage(node.icon().image(), x, y + (height - SIZE) / 2);
            x += SIZE + GAP;
        }

        void word(String text, Role role, Font font) {
            if (text.isEmpty() || x >= right) {
                return;
            }
            gc.setFont(font);
            gc.setForeground(Colors.of(selected ? Role.SELECTION_TEXT : role));
            String shown = fit(text, right - x);
            gc.drawText(shown, x, y + (height - gc.getFontMetrics().getHeight()) / 2, true);
            x += gc.textExtent(shown).x + WORD_GAP;
        }

        /** A cause needs the room more than a note; a note that is a list loses its end at a comma, not in a word. */
        void note(String text, String cause) {
            gc.setFont(JFaceResources.getDefaultFont());
            int room = right - x;
            String shown = text;
            if (!cause.isEmpty()) {
                shown = gc.textExtent(text).x + WORD_GAP + gc.textExtent(cause).x > room ? "" : text;
            } else if (gc.textExtent(text).x > room) {
                int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
                boolean fits = comma > 0 && gc.textExtent(text.substring(0, comma)).x <= room;
                shown = fits ? text.substring(0, comma) : text;
            }
            word(shown, Role.MUTED, JFaceResources.getDefaultFont());
        }

        /** Where "host-08: memory 83 %" has no room, "host-08" says where to look. */
        void cause(String text, Role role) {
            gc.setFont(JFaceResources.getDefaultFont());
            int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
            boolean room = colon <= 0 || gc.textExtent(text).x <= right - x;
            word(room ? text : text.substring(0, colon), role, JFaceResources.getDefaultFont());
        }

        private String fit(String text, int width) {
            if (gc.textExtent(text).x <= width) {
                return text;
            }
            int fits = 0;
            int tooLong = text.length();
            while (tooLong - fits > 1) {
                int middle = (fits + tooLong) / 2;
                if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                    fits = middle;
                } else {
                    tooLong = middle;
                }
            }
            return fits == 0 ? "" : text.substring(0, fits) + ELLIPSIS;
        }
    }
}
