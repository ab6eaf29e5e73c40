// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.operations.explorer.tree.Standing;
import org.hotseat.ui.operations.explorer.tree.TreeNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Needs a display of its own. */
class ClusterTreeTest {

    private static final int TREES = 300;
    private static final int HOSTS = 3;
    private static final int WIDE = 3_000;

    private final Random random = new Random(20261128);
    private final List<List<String>> machines = new ArrayList<>();
    private int made;

    private final Display display = new Display();
    private final ClusterTree tree = opened();

    @AfterEach
    void close() {
        display.dispose();
    }

    private ClusterTree opened() {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        ClusterTree made = new ClusterTree(shell);
        shell.open();
        return made;
    }

    @Test
    void eachRowIsWrittenAsItIsWhateverCameWentMovedOrChanged() {
        for (int host = 0; host < HOSTS; host++) {
            machines.add(new ArrayList<>());
        }
        for (int number = 0; number < TREES; number++) {
            TreeNode root = another();
            tree.show(root);
            assertRows(root, tree.control().getItem(0), number);
            while (display.readAndDispatch()) {
                assertRows(root, tree.control().getItem(0), number);
            }
        }
    }

    @Test
    void veryManyRowsComeInStepsAndChangesMeanwhileAreShown() {
        tree.show(wide("before"));
        int first = machines();
        assertTrue(first > 0 && first < WIDE / 2, () -> first + " rows in one step");
        tree.show(wide("after"));
        assertEquals(first, machines(), "the rest waits for its turn");
        runUntilIdle();
        assertRows(wide("after"), tree.control().getItem(0), 1);
    }

    @Test
    void aRowThatIsStillToComeIsMadeWhenItIsAskedFor() {
        tree.show(wide(""));
        String last = "w" + (WIDE - 1);
        assertTrue(tree.reveal(List.of(last)));
        assertEquals(List.of(last), tree.selected());
        assertEquals(WIDE, machines());
        runUntilIdle();
        assertEquals(List.of(last), tree.selected());
    }

    @Test
    void aTreeThatIsClosedWhileItGrowsStaysEmpty() {
        tree.show(wide(""));
        tree.show(null);
        runUntilIdle();
        assertEquals(0, tree.control().getItemCount());
        assertEquals(Optional.empty(), tree.shown());
    }

    private int machines() {
        return tree.control().getItem(0).getItem(0).getItemCount();
    }

    private void runUntilIdle() {
        while (display.readAndDispatch()) {
            assertFalse(display.isDisposed());
        }
    }

    private static TreeNode wide(String note) {
        List<TreeNode> rows = IntStream.range(0, WIDE).mapToObj(one -> node("w" + one, note, List.of())).toList();
        return node("cluster", note, List.of(node("host0", note, rows)));
    }

    private static void assertRows(TreeNode node, TreeItem item, int number) {
        assertEquals(node.text(), item.getText(), () -> "tree " + number);
        assertEquals(node.children().size(), item.getItemCount(), () -> node.text() + " of tree " + number);
        for (int index = 0; index < node.children().size(); index++) {
            assertRows(node.children().get(index), item.getItem(index), number);
        }
    }

    /** Rows come, go and move in one place each, some change their notes; the keys stay. */
    private TreeNode another() {
        List<TreeNode> hosts = new ArrayList<>();
        for (int host = 0; host < HOSTS; host++) {
            List<String> keys = machines.get(host);
            int at = random.nextInt(keys.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> keys.addAll(at, fresh());
                case 1 -> keys.subList(at, keys.size() - random.nextInt(keys.size() - at + 1)).clear();
                case 2 -> keys.subList(at, keys.size()).replaceAll(key -> random.nextBoolean() ? key : "m" + made++);
                default -> {
                    // only notes
                }
            }
            hosts.add(node("host" + host, "", keys.stream().map(key -> node(key, note(), List.of())).toList()));
        }
        return node("cluster", note(), hosts);
    }

    private List<String> fresh() {
        List<String> keys = new ArrayList<>();
        for (int count = random.nextInt(60); count > 0; count--) {
            keys.add("m" + made++);
        }
        return keys;
    }

    private String note() {
        return random.nextInt(5) > 0 ? "" : "note" + random.nextInt(3);
    }

    private static TreeNode node(String key, String note, List<TreeNode> children) {
        return new TreeNode(key, key, Icon.MACHINE, key, note, Standing.NONE, "", children);
    }
}
