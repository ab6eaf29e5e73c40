// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person wants to see of the tree. A row stays when it fits, with the way to it and all that is below it.
 *
 * @param words all must be found in a row, in any order
 * @param problemsOnly whether only rows stay that somebody should look at
 */
public record TreeFilter(List<String> words, boolean problemsOnly) {

    /** Everything stays. */
    public static final TreeFilter ALL = new TreeFilter(List.of(), false);

    /**
     * A filter as typed.
     *
     * @param text words with spaces between; case does not matter
     * @param problemsOnly whether only problems stay
     * @return the filter
     */
    public static TreeFilter of(String text, boolean problemsOnly) {
        return new TreeFilter(Arrays.stream(fold(text).split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList(),
                problemsOnly);
    }

    /**
     * Whether anything is left out.
     *
     * @return false when everything stays
     */
    public boolean isActive() {
        return problemsOnly || !words.isEmpty();
    }

    /**
     * What is left.
     *
     * @param root the whole tree
     * @return empty when no row below the root stays
     */
    public Optional<TreeNode> apply(TreeNode root) {
        if (!isActive()) {
            return Optional.of(root);
        }
        List<TreeNode> kept = below(root);
        return kept.isEmpty() ? Optional.empty() : Optional.of(root.over(kept));
    }

    private List<TreeNode> below(TreeNode node) {
        List<TreeNode> kept = new ArrayList<>();
        for (TreeNode child : node.children()) {
            keep(child).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<TreeNode> keep(TreeNode node) {
        if (problemsOnly && !node.standing().isProblem()) {
            return Optional.empty();
        }
        boolean found = isFound(node);
        List<TreeNode> kept = found ? problems(node) : below(node);
        return found || !kept.isEmpty() ? Optional.of(node.over(kept)) : Optional.empty();
    }

    private List<TreeNode> problems(TreeNode node) {
        if (!problemsOnly) {
            return node.children();
        }
        return node.children().stream().filter(child -> child.standing().isProblem())
                .map(child -> child.over(problems(child))).toList();
    }

    private boolean isFound(TreeNode node) {
        if (words.isEmpty()) {
            return true;
        }
        String text = fold(node.text() + ' ' + node.search());
        return words.stream().allMatch(text::contains);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
