// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.swt.SWT;
import org.hotseat.ui.operations.explorer.tree.TreeNode;

/** Tooltips of rows: the whole text, which the width of the view may have cut, and the cause on a line of its own. */
final class RowTips {

    private RowTips() {
    }

    static void install(ClusterTree tree) {
        tree.control().setToolTipText("");
        tree.control().addListener(SWT.MouseMove, event -> {
            String tip = tree.at(event.x, event.y).map(RowTips::text).orElse("");
            if (!tip.equals(tree.control().getToolTipText())) {
                tree.control().setToolTipText(tip);
            }
        });
    }

    private static String text(TreeNode node) {
        StringBuilder text = new StringBuilder(node.name());
        if (!node.note().isEmpty()) {
            text.append(" (").append(node.note()).append(')');
        }
        node.standing().mark().ifPresent(mark -> text.append('\n').append(mark.word()));
        if (!node.standing().cause().isEmpty()) {
            text.append('\n').append(node.standing().cause());
        }
        return text.toString().replace("&", "&&");
    }
}
