// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.operations.explorer.tree.TreeNode;

/**
 * Brings rows that have none below up to date. Rows that come or go in one place leave the others alone: the native
 * tree would look at every row again otherwise.
 */
final class LeafRows {

    private static final int MANY = 40;

    private LeafRows() {
    }

    /** True when rows have come, gone or moved. */
    static boolean sync(TreeItem parent, List<TreeNode> old, List<TreeNode> now) {
        int there = parent.getItemCount();
        if (there != old.size()) {
            parent.setItemCount(now.size());
            if (there > 0) {
                parent.clearAll(false);
            }
            return true;
        }
        int head = 0;
        int shorter = Math.min(old.size(), now.size());
        while (head < shorter && old.get(head).key().equals(now.get(head).key())) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).key()
                .equals(now.get(now.size() - 1 - tail).key())) {
            tail++;
        }
        resize(parent, head, now.size() - old.size(), tail);
        clear(parent, changed(old, now, head, tail));
        return head < Math.max(old.size(), now.size());
    }

    /** Rows that were there and look different now, by their index; those that {@link #resize} makes are empty. */
    private static List<Integer> changed(List<TreeNode> old, List<TreeNode> now, int head, int tail) {
        List<Integer> changed = new ArrayList<>();
        int more = now.size() - old.size();
        int fresh = tail == 0 ? old.size() : head;
        for (int i = 0; i < now.size(); i++) {
            boolean kept = i < head || i >= now.size() - tail;
            TreeNode was = i < head ? old.get(i) : kept ? old.get(i - more) : null;
            boolean made = i >= fresh && i < fresh + more;
            if (!made && (was == null || !was.looksLike(now.get(i)))) {
                changed.add(i);
            }
        }
        return changed;
    }

    /** The native tree counts its way to each row that is cleared by its index, so many are cleared in one go. */
    private static void clear(TreeItem parent, List<Integer> rows) {
        if (rows.size() > MANY) {
            parent.clearAll(false);
        } else {
            rows.forEach(row -> parent.clear(row, false));
        }
    }

    private static void resize(TreeItem parent, int at, int more, int tail) {
        if (tail == 0) {
            parent.setItemCount(parent.getItemCount() + more);
            return;
        }
        for (int i = 0; i < more; i++) {
            new TreeItem(parent, SWT.NONE, at);
        }
        for (int i = 0; i < -more; i++) {
            parent.getItem(at).dispose();
        }
    }
}
