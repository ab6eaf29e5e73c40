// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Pending.Check;

/**
 * Paints crosspoints: what is routed and read back, what is pending, what leaves, what others switched, what is locked.
 * Heads and crosspoints are painted apart, so that heads stay when the rest is scrolled.
 *
 * @param grid what is painted
 */
public record GridDrawing(Grid grid) implements Drawing {

    private static final double TILE = 15;
    private static final double RING = 2;
    private static final double NAME_LINE = 14;
    /** Above the first row. */
    private static final double NUMBER_LINE = 12;
    private static final double NAMES_END = 24;
    private static final double NAMES_BEGIN = 26;
    private static final double DOT = 7;
    private static final double LOCK_SIZE = 14;
    private static final double HALF = 2;
    /** Of a head whose monitor is another than was learned. */
    private static final double MARK = 13;
    private static final double HATCH = 6;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        List<Item> items = new ArrayList<>();
        double left = grid.left(widths);
        for (int row = 0; row < grid.matrix().outputs().size(); row++) {
            int shown = grid.matrix().outputs().get(row).shows().map(grid::column).orElse(-1);
            Box box = grid.cell(left, row, Math.max(shown, 0));
            String words = grid.words(row, Math.max(shown, 0));
            if (!words.isEmpty()) {
                items.add(new Item(grid.matrix().outputs().get(row).output().port(), box, words));
            }
        }
        return new Laid(grid.size(widths), items, ink -> {
            cells(ink, left);
            rows(ink, left, widths);
            columns(ink, left, widths);
        });
    }

    /**
     * The crosspoints.
     *
     * @param ink to paint with
     * @param left where the first column begins
     */
    public void cells(Ink ink, double left) {
        int columns = grid.matrix().inputs().size();
        int rows = grid.matrix().outputs().size();
        if (grid.row() >= 0) {
            ink.fill(new Box(left, grid.top() + grid.row() * Grid.HEIGHT, columns * Grid.WIDTH, Grid.HEIGHT), 0,
                    Role.RAISED);
        }
        if (grid.column() >= 0) {
            ink.fill(new Box(left + grid.column() * Grid.WIDTH, grid.top(), Grid.WIDTH, rows * Grid.HEIGHT), 0,
                    Role.RAISED);
        }
        for (int row = 0; row <= rows; row++) {
            double y = grid.top() + row * Grid.HEIGHT;
            ink.line(Stroke.solid(Role.LINE, 1), left, y, left + columns * Grid.WIDTH, y);
        }
        for (int column = 0; column <= columns; column++) {
            double x = left + column * Grid.WIDTH;
            ink.line(Stroke.solid(Role.LINE, 1), x, grid.top(), x, grid.top() + rows * Grid.HEIGHT);
        }
        for (int row = 0; row < rows; row++) {
            row(ink, left, row);
        }
    }

    private void row(Ink ink, double left, int at) {
        Matrix.Row row = grid.matrix().outputs().get(at);
        if (row.isForeign()) {
            hatch(ink, new Box(left, grid.top() + at * Grid.HEIGHT, grid.matrix().inputs().size() * Grid.WIDTH,
                    Grid.HEIGHT));
        }
        String port = row.output().port();
        Optional<String> change = Optional.ofNullable(grid.pending().get(port));
        int shown = row.shows().map(grid::column).orElse(-1);
        if (shown >= 0) {
            routed(ink, tile(grid.cell(left, at, shown)), row, change.isPresent());
        }
        if (row.isOutside()) {
            int wanted = row.wanted().map(grid::column).orElse(-1);
            if (wanted >= 0) {
                ink.outline(tile(grid.cell(left, at, wanted)), RING, new Stroke(Role.AT_RISK, 1, Stroke.Dash.DASHED));
            }
        }
        change.map(grid::column).filter(column -> column >= 0).ifPresent(column -> pending(ink, left, at, column,
                shown));
        if (at == grid.row() && grid.column() >= 0) {
            ink.outline(grid.cell(left, at, grid.column()).grown(-1), RING, Stroke.solid(Role.FOCUS, RING));
        }
    }

    private static Box tile(Box cell) {
        return new Box(cell.centreX() - TILE / HALF, cell.centreY() - TILE / HALF, TILE, TILE);
    }

    private void routed(Ink ink, Box tile, Matrix.Row row, boolean leaves) {
        if (leaves) {
            ink.outline(tile, RING, new Stroke(Role.MUTED, 1, Stroke.Dash.DASHED));
            return;
        }
        if (!grid.matrix().isConnected()) {
            ink.outline(tile, RING, new Stroke(Role.STALE, 1, Stroke.Dash.DASHED));
            return;
        }
        ink.fill(tile, RING, Role.MUTED);
        ink.line(Stroke.solid(Role.CANVAS, RING), tile.x() + TILE / 5, tile.centreY(), tile.centreX() - 1,
                tile.bottom() - TILE / 4, tile.right() - TILE / 5, tile.y() + TILE / 4);
        if (row.isOutside()) {
            ink.outline(tile.grown(RING + 1), RING, Stroke.solid(Role.AT_RISK, RING));
        }
    }

    private void pending(Ink ink, double left, int at, int column, int shown) {
        Box tile = tile(grid.cell(left, at, column));
        Check check = grid.checks().get(grid.matrix().outputs().get(at).output().port());
        Role role = check != null && !check.isPossible() ? Role.FAILED : Role.PENDING;
        if (shown >= 0 && shown != column) {
            Box from = tile(grid.cell(left, at, shown));
            double begin = shown < column ? from.right() : from.x();
            double end = shown < column ? tile.x() : tile.right();
            ink.line(new Stroke(role, 1, Stroke.Dash.DASHED), begin, tile.centreY(), end, tile.centreY());
        }
        ink.fill(tile, RING, Role.PENDING_GROUND);
        ink.outline(tile, RING, Stroke.solid(role, RING));
        if (check != null && check.mark() != StateMark.DONE) {
            ink.mark(check.mark(), tile.x() + 1, tile.y() + 1, TILE - 2);
        }
    }

    private static void hatch(Ink ink, Box box) {
        for (double x = box.x(); x < box.right(); x += HATCH) {
            double end = Math.min(x + box.height() / HALF, box.right());
            ink.line(Stroke.solid(Role.LINE, 1), x, box.bottom(), end, box.bottom() - (end - x) * HALF);
        }
    }

    /**
     * The heads of the rows: number, lock, name.
     *
     * @param ink to paint with
     * @param left where the first column begins
     * @param widths of writing
     */
    public void rows(Ink ink, double left, TextMeasure widths) {
        for (int at = 0; at < grid.matrix().outputs().size(); at++) {
            Matrix.Row row = grid.matrix().outputs().get(at);
            double y = grid.top() + at * Grid.HEIGHT + Grid.HEIGHT / HALF;
            ink.textRight(row.output().port(), Grid.MARGIN + Grid.NUMBER - Grid.MARGIN, y, Face.SMALL, Role.FAINT);
            if (row.isOwn() || row.isForeign()) {
                ink.icon(Icon.LOCK, Grid.MARGIN + Grid.NUMBER, y - LOCK_SIZE / HALF, LOCK_SIZE);
            }
            double from = Grid.MARGIN + Grid.NUMBER + Grid.LOCK;
            double names = grid.names(widths);
            ink.text(Ellipsis.fit(row.output().name(), names, Face.NORMAL, widths), from, y, Face.NORMAL, row
                    .isOutside() ? Role.AT_RISK : at == grid.row() ? Role.BRIGHT : Role.TEXT);
            if (!row.output().plugged().isEmpty()) {
                ink.text(Ellipsis.fit(row.output().plugged(), grid.plugged(widths), Face.CAPTION, widths), from + names
                        + Grid.GAP, y, Face.CAPTION, Role.MUTED);
            }
            signal(ink, row, new Box(left - Grid.MARGIN - DOT, y - DOT / HALF, DOT, DOT));
        }
    }

    /** Filled for a picture that somebody can see; hollow when it or its display is missing. */
    private static void signal(Ink ink, Matrix.Row row, Box dot) {
        if (row.isSensed() && row.isAlive()) {
            ink.fill(dot, DOT / HALF, Role.MUTED);
        } else if (row.isSensed()) {
            ink.outline(dot, DOT / HALF, Stroke.solid(Role.AT_RISK, RING));
        }
    }

    /**
     * The heads of the columns: names, which are read upwards, and numbers.
     *
     * @param ink to paint with
     * @param left where the first column begins
     * @param widths of writing
     */
    public void columns(Ink ink, double left, TextMeasure widths) {
        double top = grid.top();
        for (int at = 0; at < grid.matrix().inputs().size(); at++) {
            Matrix.Port input = grid.matrix().inputs().get(at);
            double right = left + (at + 1) * Grid.WIDTH - Grid.WIDTH / 5;
            Role role = at == grid.column() ? Role.BRIGHT : Role.FAINT;
            ink.textRight(input.port().isEmpty() ? "\u2013" : input.port(), right, top - NUMBER_LINE, Face.SMALL, role);
            if (grid.matrix().edid().containsKey(input.port())) {
                ink.mark(StateMark.WARNING, left + (at + 0.5) * Grid.WIDTH - MARK / HALF, MARK / HALF, MARK);
            }
            if (input.isNamed() && top - NAMES_END > NAMES_BEGIN) {
                ink.textUp(Ellipsis.fit(input.name(), top - NAMES_END - NAMES_BEGIN, Face.CAPTION, widths), left + (at
                        + 0.5) * Grid.WIDTH, top - NAMES_END, Face.CAPTION, at == grid.column() ? Role.BRIGHT
                                : Role.MUTED);
            }
        }
    }

    /**
     * What stands above everything: the input and the output under the cursor.
     *
     * @param ink to paint with
     */
    public void caption(Ink ink) {
        String words = grid.input().isPresent() && grid.output().isPresent() ? NLS.bind(Messages.cursor,
                grid.output().get().output().name(), grid.input().get().name()) : Messages.heads;
        ink.text(words, Grid.MARGIN, NAME_LINE, Face.CAPTION, Role.MUTED);
    }
}
