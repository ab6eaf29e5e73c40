// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.Optional;
import org.hotseat.ui.format.Formats;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.operations.explorer.tree.TreeNode;

/** Tooltips of rows that do not say everything: those the width of the view has cut, and those with a cause. */
final class RowTips {

    private static final int ICON = 28;

    private RowTips() {
    }

    static void install(ClusterTree tree) {
        Tree control = tree.control();
        control.setToolTipText("");
        // when the pointer rests: work on every move delays the start of a drag
        control.addListener(SWT.MouseHover, event -> {
            Optional<TreeNode> node = tree.at(event.x, event.y);
            String tip = node.filter(one -> isCut(control, one, event.x, event.y)).map(RowTips::text).orElse("");
            if (!tip.equals(control.getToolTipText())) {
                control.setToolTipText(tip);
            }
        });
    }

    private static boolean isCut(Tree control, TreeNode node, int x, int y) {
        if (!node.standing().cause().isEmpty()) {
            return true;
        }
        TreeItem item = control.getItem(new Point(x, y));
        GC gc = new GC(control);
        int width = gc.textExtent(node.text()).x + ICON;
        gc.dispose();
        return item != null && item.getBounds(0).x + width > control.getColumn(0).getWidth();
    }

    private static String text(TreeNode node) {
        StringBuilder text = new StringBuilder(node.name());
        if (!node.note().isEmpty()) {
            text.append(" (").append(node.note()).append(')');
        }
        if (!node.standing().cause().isEmpty()) {
            node.standing().mark().ifPresent(mark -> text.append('\n').append(mark.word()).append(": "));
            text.append(node.standing().cause());
        }
        return Formats.label(text.toString());
    }
}
