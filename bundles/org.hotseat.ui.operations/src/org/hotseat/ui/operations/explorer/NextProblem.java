// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.operations.explorer.tree.TreeNode;

/** Finds the rows a problem begins at: something is wrong with them and with nothing below. */
final class NextProblem {

    private NextProblem() {
    }

    static Optional<TreeNode> after(TreeNode root, List<Object> selected) {
        List<TreeNode> rows = root.all().toList();
        int from = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (selected.contains(rows.get(i).subject())) {
                from = i;
            }
        }
        for (int i = 1; i <= rows.size(); i++) {
            TreeNode row = rows.get((from + i) % rows.size());
            if (isOrigin(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static boolean isOrigin(TreeNode row) {
        return row.standing().isProblem() && row.children().stream().noneMatch(child -> child.standing().isProblem());
    }
}
