// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How wide the column with the labels has to be. On the window's thread. */
final class LabelWidth {

    private static final int LEVEL = 16;
    private static final int MARGIN = 30;

    private LabelWidth() {
    }

    /** Room for the longest label that is not hidden in a closed row. */
    static int of(Tree tree) {
        GC gc = new GC(tree);
        try {
            return longest(gc, tree.getItems(), 0);
        } finally {
            gc.dispose();
        }
    }

    private static int longest(GC gc, TreeItem[] items, int level) {
        int longest = 0;
        for (TreeItem item : items) {
            gc.setFont(item.getFont(0));
            longest = Math.max(longest, gc.textExtent(item.getText(0)).x + level * LEVEL + MARGIN);
            if (item.getExpanded()) {
                longest = Math.max(longest, longest(gc, item.getItems(), level + 1));
            }
        }
        return longest;
    }
}
