// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.ui.look.Icon;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final TreeNode EMPTY = row("cluster", List.of());
    private static final TreeNode WHOLE = row("cluster", List.of(row("a", machines("a", 5)), row("b", machines("b", 5)),
            row("empty", List.of()), row("c", machines("c", 5))));

    @Test
    void growsFromTheTopUntilNothingIsLeftOut() {
        TreeNode first = Growth.step(EMPTY, WHOLE, 7);
        assertEquals(List.of("a", "a0", "a1", "a2", "a3", "a4", "b", "b0", "b1", "c"), keys(first));
        TreeNode second = Growth.step(first, WHOLE, 7);
        assertEquals(List.of("a", "a0", "a1", "a2", "a3", "a4", "b", "b0", "b1", "b2", "b3", "b4", "empty", "c", "c0",
                "c1", "c2"), keys(second));
        assertSame(WHOLE, Growth.step(second, WHOLE, 7));
    }

    @Test
    void whatIsShownStaysWhereItIs() {
        TreeNode shown = row("cluster", List.of(row("c", machines("c", 5))));
        assertEquals(List.of("a", "a0", "a1", "b", "c", "c0", "c1", "c2", "c3", "c4"),
                keys(Growth.step(shown, WHOLE, 2)));
    }

    @Test
    void aTreeThatShrinksOrOnlyLooksDifferentIsShownAtOnce() {
        assertSame(EMPTY, Growth.step(WHOLE, EMPTY, 1));
        TreeNode other = row("cluster", List.of(row("d", machines("d", 14))));
        assertSame(other, Growth.step(WHOLE, other, 1));
    }

    private static List<String> keys(TreeNode root) {
        return root.all().skip(1).map(TreeNode::key).toList();
    }

    private static List<TreeNode> machines(String host, int count) {
        return IntStream.range(0, count).mapToObj(one -> row(host + one, List.of())).toList();
    }

    private static TreeNode row(String key, List<TreeNode> children) {
        return new TreeNode(key, key, Icon.MACHINE, key, "", Standing.NONE, "", children);
    }
}
