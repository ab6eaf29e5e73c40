// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.operations.explorer.tree.Group;
import org.hotseat.ui.operations.explorer.tree.Growth;
import org.hotseat.ui.operations.explorer.tree.TreeNode;
import org.hotseat.ui.work.UiThread;

/**
 * Shows a tree of rows on a native tree. Rows that have rows below are made at once, all others when they come into
 * view, and a new tree touches only the rows that look different, so that thousands of machines change fluently. Where
 * very many rows come, they come in steps, and what a person does is heard between two. The selection and open rows
 * stay with their keys. On the thread of the window.
 */
final class ClusterTree {

    private static final int MUCH = 100;
    private static final int STEP = 500;

    private final Tree tree;
    private final Expansion expansion = new Expansion();
    private @Nullable TreeNode shown;
    private @Nullable TreeNode whole;

    ClusterTree(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        new TreeColumn(tree, SWT.LEFT);
        new TreeColumn(tree, SWT.LEFT).setWidth(RowPainter.MARK_WIDTH);
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> expansion.set(node((TreeItem) event.item), true));
        tree.addListener(SWT.Collapse, event -> expansion.set(node((TreeItem) event.item), false));
        tree.addListener(SWT.Resize, event -> fitColumns());
        RowPainter.draw(tree, this::node);
        TreeKeys.install(tree);
    }

    Tree control() {
        return tree;
    }

    Expansion expansion() {
        return expansion;
    }

    Optional<TreeNode> shown() {
        return Optional.ofNullable(shown);
    }

    /** Calls for the row that a person opens by a double-click or Enter; headings open and close instead. */
    void onOpen(Consumer<TreeNode> open) {
        tree.addListener(SWT.DefaultSelection, event -> {
            TreeItem item = (TreeItem) event.item;
            TreeNode node = node(item);
            if (node.subject() instanceof Group || node == shown) {
                item.setExpanded(!item.getExpanded());
                expansion.set(node, item.getExpanded());
            } else {
                open.accept(node);
            }
        });
    }

    /** Shows another state of the tree, or nothing; where many rows come, the first of them now and the rest soon. */
    void show(@Nullable TreeNode root) {
        boolean growing = shown != whole;
        whole = root;
        if (root == null) {
            shown = null;
            tree.setItemCount(0);
        } else if (!growing) {
            grow();
        }
    }

    private void grow() {
        TreeNode goal = whole;
        if (goal == null) {
            return;
        }
        TreeNode before = shown;
        display(Growth.step(before == null ? goal.over(List.of()) : before, goal, STEP));
        if (shown != goal) {
            UiThread.run(tree, this::grow);
        }
    }

    /** Makes rows that are still to come now, because one of them is asked for. */
    private void finish() {
        if (whole != null) {
            display(whole);
        }
    }

    private void display(TreeNode root) {
        TreeNode before = shown;
        if (root.equals(before)) {
            shown = root;
            return;
        }
        List<Object> selected = selected();
        shown = root;
        boolean much = before == null || Math.abs(before.size() - root.size()) > MUCH;
        if (much) {
            tree.setRedraw(false); // not for a few rows: it takes longer than writing them
        }
        try {
            update(before, root, selected);
        } finally {
            if (much) {
                tree.setRedraw(true);
            }
        }
    }

    private void update(@Nullable TreeNode before, TreeNode root, List<Object> selected) {
        boolean first = tree.getItemCount() != 1;
        if (first) {
            tree.setItemCount(1);
        }
        TreeItem item = tree.getItem(0);
        fill(item);
        boolean moved = sync(item, first ? null : before, root) || first || before == null;
        expand(item, root);
        if (moved && !selected.isEmpty()) {
            select(selected);
        }
    }

    /** Brings the rows below an item up to date; true when rows have come, gone or moved. */
    private boolean sync(TreeItem item, @Nullable TreeNode before, TreeNode after) {
        List<TreeNode> old = before == null ? List.of() : before.children();
        List<TreeNode> now = after.children();
        if (isLeafy(old) && isLeafy(now)) {
            return LeafRows.sync(item, old, now);
        }
        boolean moved = item.getItemCount() != now.size();
        if (moved) {
            item.setItemCount(now.size());
        }
        for (int i = 0; i < now.size(); i++) {
            TreeNode was = i < old.size() ? old.get(i) : null;
            moved |= syncRow(item.getItem(i), was, now.get(i));
        }
        return moved;
    }

    private static boolean isLeafy(List<TreeNode> rows) {
        return rows.stream().allMatch(row -> row.children().isEmpty());
    }

    private boolean syncRow(TreeItem item, @Nullable TreeNode was, TreeNode now) {
        if (was == null || !was.looksLike(now)) {
            fill(item);
        }
        boolean same = was != null && was.key().equals(now.key());
        if (!same && item.getItemCount() > 0) {
            item.setItemCount(0);
        }
        return sync(item, same ? was : null, now) | !same;
    }

    /** Opens and closes rows as they are meant to be, from the top: a row can only be opened below an open one. */
    private void expand(TreeItem item, TreeNode node) {
        boolean open = expansion.isOpen(node) && !node.children().isEmpty();
        if (item.getExpanded() != open) {
            item.setExpanded(open);
        }
        if (open && !isLeafy(node.children())) {
            for (int i = 0; i < node.children().size(); i++) {
                expand(item.getItem(i), node.children().get(i));
            }
        }
    }

    private void fill(TreeItem item) {
        item.setText(new String[] { node(item).text(), node(item).standing().mark().map(mark -> " ").orElse("") });
    }

    /** The row of an item, whether the item was shown yet or not. */
    TreeNode node(TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            TreeNode root = shown;
            if (root == null) {
                throw new IllegalStateException("nothing is shown");
            }
            return root;
        }
        return node(parent).children().get(parent.indexOf(item));
    }

    /** The row under a place of the control. */
    Optional<TreeNode> at(int x, int y) {
        return Optional.ofNullable(tree.getItem(new Point(x, y))).map(this::node);
    }

    /** The subjects of the selected rows, in the order of the tree. */
    List<Object> selected() {
        List<Object> subjects = new ArrayList<>();
        if (shown != null) {
            for (TreeItem item : tree.getSelection()) {
                subjects.add(node(item).subject());
            }
        }
        return subjects;
    }

    /** Selects rows, opens the way to them and scrolls to the first. Tells nobody. */
    boolean reveal(List<?> subjects) {
        finish();
        TreeNode root = shown;
        if (root == null) {
            return false;
        }
        for (Object subject : subjects) {
            root.pathTo(subject).ifPresent(this::openWay);
        }
        boolean found = select(subjects);
        if (found) {
            tree.showSelection();
        }
        return found;
    }

    private void openWay(List<TreeNode> path) {
        TreeItem item = tree.getItem(0);
        for (int i = 0; i + 1 < path.size(); i++) {
            expansion.set(path.get(i), true);
            item.setExpanded(true);
            item = item.getItem(path.get(i).children().indexOf(path.get(i + 1)));
        }
    }

    private boolean select(List<?> subjects) {
        TreeNode root = shown;
        List<TreeItem> items = new ArrayList<>();
        for (Object subject : subjects) {
            Optional<List<TreeNode>> path = root == null ? Optional.empty() : root.pathTo(subject);
            path.flatMap(this::item).ifPresent(items::add);
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        return !items.isEmpty();
    }

    /** The item of a row; empty while the way to it is closed. */
    private Optional<TreeItem> item(List<TreeNode> path) {
        TreeItem item = tree.getItem(0);
        for (int i = 0; i + 1 < path.size(); i++) {
            if (!item.getExpanded()) {
                return Optional.empty();
            }
            item = item.getItem(path.get(i).children().indexOf(path.get(i + 1)));
        }
        return Optional.of(item);
    }

    private void fitColumns() {
        int width = tree.getClientArea().width - RowPainter.MARK_WIDTH;
        if (width > 0 && tree.getColumn(0).getWidth() != width) {
            tree.getColumn(0).setWidth(width);
        }
    }

    /** Opens or closes everything. */
    void expandAll(boolean open) {
        TreeNode root = shown;
        if (root != null) {
            root.all().filter(node -> node != root).forEach(node -> expansion.set(node, open));
            expand(tree.getItem(0), root);
        }
    }
}
