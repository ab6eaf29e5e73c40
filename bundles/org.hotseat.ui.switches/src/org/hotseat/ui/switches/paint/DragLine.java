// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import java.util.Optional;

import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Role;

/**
 * A line that a person draws from an output to an input, or from an input to an output; or away from what an output
 * shows, along its row. Immutable; in points of the canvas, as it is scrolled.
 *
 * @param row where it began; -1 at the head of a column
 * @param column likewise; -1 at the head of a row
 * @param x where the pointer was pressed
 * @param y likewise
 * @param toX where the pointer is
 * @param toY likewise
 */
public record DragLine(int row, int column, int x, int y, int toX, int toY) {

    /** Nearer to its beginning it is a click. */
    private static final int LEAST = 6;

    /**
     * A line begins at heads, and at what an output shows or shall show.
     *
     * @param grid what is under the pointer
     * @param row -1 at the head of a column
     * @param column -1 at the head of a row
     * @param x where the pointer is
     * @param y likewise
     * @return empty where none begins
     */
    public static Optional<DragLine> begin(Grid grid, int row, int column, int x, int y) {
        boolean rows = row >= 0 && row < grid.matrix().outputs().size();
        boolean columns = column >= 0 && column < grid.matrix().inputs().size();
        boolean head = rows && column < 0 || columns && row < 0;
        return head || rows && columns && isPlugged(grid, row, column) ? Optional.of(new DragLine(row, column, x, y, x,
                y)) : Optional.empty();
    }

    private static boolean isPlugged(Grid grid, int row, int column) {
        String output = grid.matrix().outputs().get(row).output().port();
        String input = grid.matrix().inputs().get(column).port();
        return Optional.ofNullable(grid.pending().get(output)).or(() -> grid.matrix().outputs().get(row).shows())
                .filter(input::equals).isPresent();
    }

    /**
     * The same with the pointer elsewhere.
     *
     * @param nextX where it is
     * @param nextY likewise
     * @return a copy
     */
    public DragLine to(int nextX, int nextY) {
        return new DragLine(row, column, x, y, nextX, nextY);
    }

    /**
     * Whether it is more than a click.
     *
     * @return true as soon as the pointer has gone some way
     */
    public boolean isDrawn() {
        return Math.abs(toX - x) + Math.abs(toY - y) >= LEAST;
    }

    /**
     * The row that it ends in.
     *
     * @param under the row under the pointer
     * @return its own, unless it began at the head of a column
     */
    public int targetRow(int under) {
        return row < 0 ? under : row;
    }

    /**
     * The column that it ends in.
     *
     * @param under the column under the pointer
     * @return its own when it began at the head of a column
     */
    public int targetColumn(int under) {
        return row < 0 ? column : under;
    }

    /**
     * Whether a change comes of it.
     *
     * @param grid as it is now
     * @param underRow the row under the pointer
     * @param underColumn the column under the pointer
     * @return false outside, and where it began
     */
    public boolean isChange(Grid grid, int underRow, int underColumn) {
        int atRow = targetRow(underRow);
        int atColumn = targetColumn(underColumn);
        return isDrawn() && atRow >= 0 && atRow < grid.matrix().outputs().size() && atColumn >= 0 && atColumn < grid
                .matrix().inputs().size() && (row < 0 || column < 0 || atColumn != column) && !isPlugged(grid, atRow,
                        atColumn);
    }

    /**
     * Paints it.
     *
     * @param ink of the canvas, not scrolled
     */
    public void paint(Ink ink) {
        if (isDrawn()) {
            ink.line(new Stroke(Role.PENDING, 2, Stroke.Dash.DASHED), x, y, toX, toY);
        }
    }
}
