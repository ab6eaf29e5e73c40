// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.field.FieldRow.Kind;
import org.hotseat.ui.part.RowImages;

/**
 * Rows of properties in a native tree. Values change in place; open rows and the selection stay with their keys. On
 * the window's thread.
 */
final class FieldTree {

    /** Index of the column with the values. */
    static final int VALUE = 1;

    private static final int LABEL_WIDTH = 110;
    private static final int MANY = 8;
    private static final int NARROWEST_VALUE = 120;
    private static final int VALUE_MARGIN = 28;

    private final Tree tree;
    private final Set<String> closed = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private List<FieldRow> rows = List.of();
    private int valueWidth = NARROWEST_VALUE;

    FieldTree(Composite parent, String property, String value) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        column(property, LABEL_WIDTH);
        column(value, NARROWEST_VALUE);
        tree.addListener(SWT.Resize, event -> fitColumns());
        tree.addListener(SWT.Expand, event -> remember((TreeItem) event.item, true));
        tree.addListener(SWT.Collapse, event -> remember((TreeItem) event.item, false));
        tree.addListener(SWT.MouseMove, event -> tip(event.x, event.y));
        tree.setToolTipText("");
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    Tree control() {
        return tree;
    }

    /** Shows other rows, or the same with other values. */
    void show(List<FieldRow> next) {
        if (next.equals(rows)) {
            return;
        }
        Optional<String> selected = selected().map(FieldRow::key);
        boolean moved = !keys(next).equals(keys(rows));
        if (moved) {
            tree.setRedraw(false);
        }
        rows = next;
        if (tree.getItemCount() != next.size()) {
            tree.setItemCount(next.size());
        }
        for (int i = 0; i < next.size(); i++) {
            fill(tree.getItem(i), next.get(i));
        }
        if (moved) {
            selected.ifPresent(key -> select(row -> row.key().equals(key)));
            fitColumns();
            tree.setRedraw(true);
        }
    }

    private static List<String> keys(List<FieldRow> rows) {
        return rows.stream().flatMap(FieldTree::all).map(FieldRow::key).toList();
    }

    private static Stream<FieldRow> all(FieldRow row) {
        return Stream.concat(Stream.of(row),
                row.children().stream().flatMap(FieldTree::all));
    }

    private void fill(TreeItem item, FieldRow row) {
        if (!row.equals(item.getData())) {
            item.setData(row);
            write(item, row);
        }
        if (item.getItemCount() != row.children().size()) {
            item.setItemCount(row.children().size());
        }
        for (int i = 0; i < row.children().size(); i++) {
            fill(item.getItem(i), row.children().get(i));
        }
        if (!row.children().isEmpty() && item.getExpanded() != isOpen(row)) {
            item.setExpanded(isOpen(row));
        }
    }

    private void write(TreeItem item, FieldRow row) {
        boolean heading = row.kind() == Kind.SECTION || row.kind() == Kind.PART || row.kind() == Kind.LIST;
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        item.setText(new String[] { row.label(), fitted(row.value().replaceAll("\\R", " ")) });
        item.setFont(0, heading ? bold : null);
        boolean add = row.kind() == Kind.ADD;
        boolean muted = row.kind() == Kind.PART || row.kind() == Kind.LIST || row.kind() == Kind.MEMBER;
        item.setForeground(0, add && row.value().isEmpty() ? Colors.of(Role.PENDING) : null);
        item.setForeground(VALUE, add ? Colors.of(Role.PENDING) : muted ? Colors.of(Role.MUTED) : null);
        item.setImage(VALUE, mark(row));
    }

    private static Image mark(FieldRow row) {
        return row.mark().map(RowImages::of).orElseGet(RowSpacer::image);
    }

    /** Sections, parts and short lists are open unless closed by hand, all others the other way round. */
    private boolean isOpen(FieldRow row) {
        boolean usually = switch (row.kind()) {
            case SECTION, PART -> true;
            case LIST -> row.children().size() <= MANY;
            default -> false;
        };
        return usually ? !closed.contains(row.key()) : opened.contains(row.key());
    }

    private void remember(TreeItem item, boolean open) {
        FieldRow row = (FieldRow) item.getData();
        change(closed, row.key(), !open);
        change(opened, row.key(), open);
    }

    private static void change(Set<String> keys, String key, boolean in) {
        if (in) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }

    Optional<FieldRow> selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? Optional.empty() : Optional.ofNullable((FieldRow) items[0].getData());
    }

    /** Selects the first row that fits and opens the way to it. */
    Optional<TreeItem> select(Predicate<FieldRow> wanted) {
        Optional<TreeItem> found = find(tree.getItems(), wanted);
        found.ifPresent(item -> {
            for (TreeItem above = item.getParentItem(); above != null; above = above.getParentItem()) {
                above.setExpanded(true);
                remember(above, true);
            }
            tree.setSelection(item);
            tree.showSelection();
        });
        return found;
    }

    private static Optional<TreeItem> find(TreeItem[] items, Predicate<FieldRow> wanted) {
        for (TreeItem item : items) {
            if (wanted.test((FieldRow) item.getData())) {
                return Optional.of(item);
            }
            Optional<TreeItem> below = find(item.getItems(), wanted);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private void fitColumns() {
        int width = tree.getClientArea().width;
        if (width <= 0) {
            return;
        }
        int label = Math.min(Math.max(LABEL_WIDTH, LabelWidth.of(tree)), Math.max(LABEL_WIDTH, width / 2));
        int value = Math.max(NARROWEST_VALUE, width - label);
        if (tree.getColumn(0).getWidth() != label || valueWidth != value) {
            valueWidth = value;
            tree.getColumn(0).setWidth(label);
            tree.getColumn(VALUE).setWidth(value);
            cutAgain(tree.getItems());
        }
    }

    private void cutAgain(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() instanceof FieldRow row) {
                write(item, row);
            }
            cutAgain(item.getItems());
        }
    }

    /** GTK cuts without a sign; the whole value is in the tip and under Copy. */
    private String fitted(String value) {
        GC gc = new GC(tree);
        try {
            return Shortened.to(value, valueWidth - VALUE_MARGIN,
                    text -> gc.textExtent(text).x);
        } finally {
            gc.dispose();
        }
    }

    /** Says what is wrong with a value, else what the width of a column has cut. */
    private void tip(int x, int y) {
        TreeItem item = tree.getItem(new Point(x, y));
        String tip = "";
        if (item != null && item.getData() instanceof FieldRow row) {
            int column = item.getBounds(VALUE).contains(x, y) ? VALUE : 0;
            tip = column == VALUE && !row.problems().isEmpty() ? row.problems().get(0).text()
                    : isCut(item, column) ? column == VALUE ? row.value() : row.label() : "";
        }
        String shown = Formats.label(tip);
        if (!shown.equals(tree.getToolTipText())) {
            tree.setToolTipText(shown);
        }
    }

    private boolean isCut(TreeItem item, int column) {
        if (column == VALUE) {
            return item.getText(VALUE).contains(Shortened.ELLIPSIS);
        }
        GC gc = new GC(tree);
        gc.setFont(item.getFont(column));
        int width = gc.textExtent(item.getText(column)).x;
        gc.dispose();
        return item.getTextBounds(column).x + width > tree.getColumn(0).getWidth();
    }
}
