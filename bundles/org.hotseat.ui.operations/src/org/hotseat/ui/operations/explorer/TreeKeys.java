// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Arrow keys of a tree: right opens a row or goes to its first, left closes it or goes to the one above. */
final class TreeKeys {

    private TreeKeys() {
    }

    static void install(Tree tree) {
        tree.addListener(SWT.KeyDown, event -> {
            boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
            if (plain && tree.getSelectionCount() == 1) {
                TreeItem item = tree.getSelection()[0];
                if (event.keyCode == SWT.ARROW_RIGHT && item.getItemCount() > 0) {
                    right(tree, item);
                    event.doit = false;
                } else if (event.keyCode == SWT.ARROW_LEFT) {
                    left(tree, item);
                    event.doit = false;
                }
            }
        });
    }

    private static void right(Tree tree, TreeItem item) {
        if (item.getExpanded()) {
            select(tree, item.getItem(0));
        } else {
            expand(tree, item, SWT.Expand);
        }
    }

    private static void left(Tree tree, TreeItem item) {
        if (item.getExpanded() && item.getItemCount() > 0) {
            expand(tree, item, SWT.Collapse);
        } else if (item.getParentItem() != null) {
            select(tree, item.getParentItem());
        }
    }

    private static void expand(Tree tree, TreeItem item, int kind) {
        item.setExpanded(kind == SWT.Expand);
        tree.notifyListeners(kind, event(item));
    }

    private static void select(Tree tree, TreeItem item) {
        tree.setSelection(item);
        tree.showItem(item);
        tree.notifyListeners(SWT.Selection, event(item));
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }
}
