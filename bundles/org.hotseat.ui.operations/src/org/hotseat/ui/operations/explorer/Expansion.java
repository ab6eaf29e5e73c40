// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.hotseat.ui.operations.explorer.tree.Group;
import org.hotseat.ui.operations.explorer.tree.TreeBuilder;
import org.hotseat.ui.operations.explorer.tree.TreeNode;

/**
 * Which rows are open. While a filter is active all are, except those that a person has closed since. On the thread of
 * the window.
 */
final class Expansion {

    private final Set<String> open = new HashSet<>(Set.of(TreeBuilder.ROOT, Group.HOSTS.name()));
    private final Set<String> closed = new HashSet<>();
    private boolean filtered;

    boolean isOpen(TreeNode node) {
        return filtered ? !closed.contains(node.key()) : open.contains(node.key());
    }

    /** A person or a search has opened or closed a row. */
    void set(TreeNode node, boolean opened) {
        if (filtered) {
            change(closed, node.key(), !opened);
        } else {
            change(open, node.key(), opened);
        }
    }

    private static void change(Set<String> keys, String key, boolean in) {
        if (in) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }

    /** A filter begins, changes or ends. */
    void filter(boolean active) {
        filtered = active;
        closed.clear();
    }

    /** What is to be kept between starts. */
    String kept() {
        return String.join("\n", open.stream().sorted().toList());
    }

    /** What was kept. */
    void restore(String kept) {
        Collection<String> keys = Arrays.asList(kept.split("\n"));
        open.clear();
        open.addAll(keys);
        open.add(TreeBuilder.ROOT);
    }
}
