// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets a tree grow by so many rows at a time, because a native tree takes long to make thousands of rows. Rows that
 * are shown already and rows that have others below are never left out, and the order stays, so each step is a part of
 * the whole that can be used as it is.
 */
public final class Growth {

    private final Set<String> there = new HashSet<>();
    private int room;

    private Growth(TreeNode shown, int room) {
        shown.all().forEach(row -> there.add(row.key()));
        this.room = room;
    }

    /**
     * The next step from what is shown to what shall be shown.
     *
     * @param shown as it is now
     * @param whole as it shall be
     * @param most by how many rows it may grow in this step, at least one
     * @return the whole itself when it is no larger than that
     */
    public static TreeNode step(TreeNode shown, TreeNode whole, int most) {
        if (whole.size() - shown.size() <= most) {
            return whole;
        }
        return new Growth(shown, most).cut(whole);
    }

    private TreeNode cut(TreeNode row) {
        List<TreeNode> kept = new ArrayList<>(row.children().size());
        boolean all = true;
        for (TreeNode child : row.children()) {
            if (child.children().isEmpty() && !there.contains(child.key()) && room-- <= 0) {
                all = false;
            } else {
                TreeNode next = cut(child);
                all &= next == child;
                kept.add(next);
            }
        }
        return all ? row : row.over(kept);
    }
}
