// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;

/**
 * Draws the bars of a table's columns over what the table itself has painted.
 *
 * @param <T> what a row stands for
 */
final class RowBars<T> {

    private static final int WIDTH = 44;
    private static final int HEIGHT = 6;
    private static final int MARGIN = 6;

    private final List<RowColumn<T>> columns;
    private final IntFunction<@Nullable T> rows;

    RowBars(List<RowColumn<T>> columns, IntFunction<@Nullable T> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Only tables with a bar are asked to draw by themselves. */
    void install(Table table) {
        if (columns.stream().anyMatch(column -> column.bar().isPresent())) {
            table.addListener(SWT.PaintItem, event -> paint(table, event));
        }
    }

    private void paint(Table table, Event event) {
        if (event.index >= columns.size()) {
            return;
        }
        T row = rows.apply(table.indexOf((TableItem) event.item));
        OptionalDouble share = row == null ? OptionalDouble.empty()
                : columns.get(event.index).bar().map(bar -> bar.apply(row)).orElse(OptionalDouble.empty());
        if (share.isPresent()) {
            draw(event.gc, ((TableItem) event.item).getBounds(event.index), share.getAsDouble());
        }
    }

    private static void draw(GC gc, Rectangle cell, double share) {
        Color before = gc.getBackground();
        int x = cell.x + MARGIN;
        int y = cell.y + (cell.height - HEIGHT) / 2;
        gc.setBackground(Colors.of(Role.LINE));
        gc.fillRectangle(x, y, WIDTH, HEIGHT);
        gc.setBackground(Colors.of(Role.STALE));
        gc.fillRectangle(x, y, (int) Math.round(WIDTH * Math.clamp(share, 0, 1)), HEIGHT);
        gc.setBackground(before);
    }
}
