// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. Rows are named by the beginning of their text, up to a blank. */
public final class BotTree extends BotControl<Tree> {

    BotTree(Tree tree) {
        super(tree);
    }

    /** Texts of all rows that are open, from top to bottom. */
    public List<String> rows() {
        return read(tree -> {
            List<String> texts = new ArrayList<>();
            collect(tree.getItems(), texts);
            return texts;
        });
    }

    private static void collect(TreeItem[] items, List<String> texts) {
        for (TreeItem item : items) {
            texts.add(item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), texts);
            }
        }
    }

    /** Whether an open row has this name. */
    public boolean hasRow(String name) {
        return read(tree -> find(tree.getItems(), name).isPresent());
    }

    private static Optional<TreeItem> find(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            if (item.getText().equals(name) || item.getText().startsWith(name + " ")) {
                return Optional.of(item);
            }
            if (item.getExpanded()) {
                Optional<TreeItem> below = find(item.getItems(), name);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    /** Selects a row by a click. */
    public void select(String name) {
        Ui.until(() -> "row " + name + " in " + rows(), Ui.SOON, () -> hasRow(name));
        Ui.repeat(() -> "selected: " + name + ", but " + selection(), () -> Hands.click(Hands.middle(rowBox(name))),
                () -> read(Control::isFocusControl) && selection().size() == 1
                        && selection().stream().anyMatch(text -> text.equals(name) || text.startsWith(name + " ")));
    }

    /** Opens a row with the key for it. */
    public void expand(String name) {
        select(name);
        Hands.key("Right");
        Ui.until("open: " + name, () -> read(tree -> find(tree.getItems(), name).filter(TreeItem::getExpanded)
                .isPresent()));
    }

    /** Where the text of a row is, as soon as it stays there. */
    public Rectangle rowBox(String name) {
        return Ui.settled("row " + name, () -> read(tree -> find(tree.getItems(), name).flatMap(item -> {
            tree.showItem(item);
            return inSight(item.getBounds(0), tree.getHeaderHeight());
        })));
    }

    /** Texts of the selected rows. */
    public List<String> selection() {
        return read(tree -> Arrays.stream(tree.getSelection()).map(TreeItem::getText).toList());
    }

    /** The menu at a row. */
    public void contextMenu(String name, String... path) {
        select(name);
        BotMenu.atPointer(control(), path);
    }
}
