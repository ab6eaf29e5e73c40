// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.work.PointerGate;

/**
 * A table for thousands of rows that change all the time: only rows that can be seen are written, a selection stays
 * with its rows, and rows do not change their places while the pointer is over them. A person chooses, moves and sorts
 * columns; that is remembered. On the window's thread.
 *
 * @param <T> what a row stands for, immutable, equal when it looks the same
 */
public final class RowTable<T> {

    private final Table table;
    private final RowColumns<T> columns;
    private final Function<T, Object> key;
    private final RowOrder<T> order;
    private final RowSelection selection;
    private final RowPainter<T> painter;
    private final PointerGate gate;
    private final Map<Object, Integer> places = new HashMap<>();
    private List<T> rows = List.of();

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param memory names it among what is kept between starts
     * @param columns from left to right; rows are sorted by the first until a person chooses
     * @param key what stays the same while a row changes; also what the selection consists of
     */
    public RowTable(Composite parent, String memory, List<RowColumn<T>> columns, Function<T, Object> key) {
        this.key = key;
        this.order = new RowOrder<>(key);
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        this.columns = new RowColumns<>(table, columns, new ColumnMemory(memory), this::sortAgain);
        painter = new RowPainter<>(columns);
        gate = new PointerGate(table, this::sortAgain);
        selection = new RowSelection(table, this::keysOf, this::select);
        table.addListener(SWT.SetData, this::fill);
        CellTips.install(table);
        new RowBars<>(columns, this::at).install(table);
    }

    /**
     * Puts rows below others, whatever a person sorts by.
     *
     * @param parentKey key of the row above; empty for a row of its own
     */
    public void nest(Function<T, Optional<Object>> parentKey) {
        order.nest(parentKey);
    }

    private @Nullable T at(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    private void fill(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index >= 0 && index < rows.size()) {
            painter.write((TableItem) event.item, rows.get(index));
        }
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Table control() {
        return table;
    }

    /**
     * For the site of a view; the selection consists of keys.
     *
     * @return tells the workbench what is selected
     */
    public ISelectionProvider selectionProvider() {
        return selection;
    }

    /**
     * Shows other rows, or the same with other values.
     *
     * @param next in any order
     */
    public void rows(List<T> next) {
        Comparator<T> by = columns.order();
        apply(gate.isOver() ? order.kept(rows, next, by) : order.sorted(next, by));
    }

    /**
     * What is shown.
     *
     * @return from top to bottom
     */
    public List<T> rows() {
        return rows;
    }

    private void sortAgain() {
        apply(order.sorted(rows, columns.order()));
    }

    private void apply(List<T> next) {
        List<Object> chosen = keysOf(table.getSelectionIndices());
        List<T> before = rows;
        boolean moved = moved(before, next);
        rows = next;
        if (before.size() != next.size()) {
            table.setItemCount(next.size());
        }
        if (moved) {
            places.clear();
            for (int index = 0; index < next.size(); index++) {
                places.put(key.apply(next.get(index)), index);
            }
            restore(chosen);
        }
        rewrite(IntStream.range(0, Math.min(before.size(), next.size()))
                .filter(index -> !before.get(index).equals(next.get(index))).toArray());
        if (moved && !chosen.equals(keysOf(table.getSelectionIndices()))) {
            selection.tell();
        }
    }

    private boolean moved(List<T> before, List<T> next) {
        if (before.size() != next.size()) {
            return true;
        }
        for (int index = 0; index < next.size(); index++) {
            if (!key.apply(before.get(index)).equals(key.apply(next.get(index)))) {
                return true;
            }
        }
        return false;
    }

    private void restore(Collection<Object> chosen) {
        int[] indices = chosen.stream().map(places::get).filter(index -> index != null)
                .mapToInt(Integer::intValue).toArray();
        int top = table.getTopIndex();
        table.deselectAll();
        table.select(indices);
        table.setTopIndex(top);
    }

    /** Writes rows that can be seen at once; others are written when they come into view. */
    private void rewrite(int... indices) {
        if (indices.length == 0) {
            return;
        }
        int top = table.getTopIndex(); // asked for once: on GTK each of these answers takes its time
        int bottom = top + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        for (int index : indices) {
            if (index >= top && index <= bottom && index < rows.size()) {
                painter.write(table.getItem(index), rows.get(index));
            } else if (index < rows.size()) {
                table.clear(index);
            }
        }
    }

    private List<Object> keysOf(int[] indices) {
        List<Object> keys = new ArrayList<>(indices.length);
        for (int index : indices) {
            if (index < rows.size()) {
                keys.add(key.apply(rows.get(index)));
            }
        }
        return keys;
    }

    /**
     * The selected rows.
     *
     * @return from top to bottom
     */
    public List<T> selectedRows() {
        List<T> found = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.size()) {
                found.add(rows.get(index));
            }
        }
        return found;
    }

    /**
     * Selects rows; those that are not there are left out.
     *
     * @param keys of the rows
     */
    public void select(Collection<Object> keys) {
        restore(keys);
        int first = table.getSelectionIndex();
        if (first >= 0) {
            table.showSelection();
        }
    }

    /**
     * The row of a key.
     *
     * @param of the row
     * @return empty when it is not shown
     */
    public Optional<T> row(Object of) {
        return Optional.ofNullable(places.get(of)).map(rows::get);
    }

    /**
     * Tells of double clicks and Enter.
     *
     * @param listener gets the row
     */
    public void onOpen(Consumer<T> listener) {
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                listener.accept(rows.get(index));
            }
        });
    }

    /**
     * Adds a submenu in which a person chooses columns, which the head of the table has, too, and one that sorts.
     *
     * @param menu of the view
     */
    public void columnsMenu(IMenuManager menu) {
        columns.contribute(menu);
    }

    /**
     * What clicks on the heads of a table do, for those who have no pointer.
     *
     * @param <C> a column
     * @param heads of the table; asked whenever the menu is opened
     * @return a submenu for the view
     */
    public static <C> MenuManager sortMenu(Heads<C> heads) {
        return submenu(Messages.sortBy, menu -> {
            C sorted = heads.sorted();
            for (C column : heads.shown()) {
                menu.add(choice(heads.title(column), IAction.AS_RADIO_BUTTON, column.equals(sorted), on -> {
                    if (on && !column.equals(heads.sorted())) {
                        heads.click(column);
                    }
                }));
            }
            menu.add(new Separator());
            menu.add(choice(Messages.reverseOrder, IAction.AS_CHECK_BOX, heads.isReversed(), on -> heads.click(heads
                    .sorted())));
        });
    }

    /** Filled anew whenever it is opened. */
    static MenuManager submenu(String title, IMenuListener fill) {
        MenuManager submenu = new MenuManager(title);
        submenu.setRemoveAllWhenShown(true);
        submenu.addMenuListener(fill);
        fill.menuAboutToShow(submenu);
        return submenu;
    }

    static Action choice(String title, int style, boolean chosen, Consumer<Boolean> act) {
        Action choice = new Action(title, style) {
            @Override
            public void run() {
                act.accept(isChecked());
            }
        };
        choice.setChecked(chosen);
        return choice;
    }

    /**
     * The heads of a table that is sorted by clicks on them. On the window's thread.
     *
     * @param <C> a column
     */
    public interface Heads<C> {

        /**
         * Columns that a person sees.
         *
         * @return those with a word above them, from left to right as they were made
         */
        List<C> shown();

        /**
         * The word above a column.
         *
         * @param column one of them
         * @return not empty
         */
        String title(C column);

        /**
         * By what the rows are sorted.
         *
         * @return a column, shown or not
         */
        C sorted();

        /**
         * Whether they are sorted the other way round than by the first click.
         *
         * @return true for that
         */
        boolean isReversed();

        /**
         * Sorts by a column, or the other way round when that is what the rows are sorted by.
         *
         * @param column one of them
         */
        void click(C column);
    }
}
