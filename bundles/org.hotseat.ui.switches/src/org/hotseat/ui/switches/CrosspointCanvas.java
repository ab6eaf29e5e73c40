// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.InkPicture;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.paint.DragLine;
import org.hotseat.ui.switches.paint.Grid;
import org.hotseat.ui.switches.paint.GridDrawing;

/**
 * Crosspoints with a cursor: arrow keys, Home and End move it, Space or a double click routes, Escape gives the change
 * under it up. A line from an output to an input, or away from what an output shows, routes too. Heads stay while the
 * rest is scrolled. On the window's thread.
 */
final class CrosspointCanvas extends Canvas implements PictureSource {

    /** What a person does with the crosspoint under the cursor. */
    interface Acts {
        /** Routes, or gives the same change up. */
        void route(Matrix.Row output, Matrix.Port input);

        /** Gives the change of an output up. */
        void drop(Matrix.Row output);

        /** The cursor is elsewhere. */
        void moved();
    }

    private final Look look;
    private final Acts acts;
    private Grid grid;
    private Optional<DragLine> drag = Optional.empty();

    CrosspointCanvas(Composite parent, Matrix empty, Acts acts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        this.acts = acts;
        this.grid = new Grid(empty, Map.of(), Map.of(), -1, -1);
        look = WorkbenchLook.of(getDisplay());
        setBackground(look.color(Role.CANVAS));
        for (ScrollBar bar : List.of(vertical(), horizontal())) {
            bar.setVisible(false);
            bar.addListener(SWT.Selection, event -> redraw());
        }
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> layOut());
        addListener(SWT.Traverse, CrosspointCanvas::traverse);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, event -> route());
        addListener(SWT.MouseMove, this::pull);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MenuDetect, this::menu);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String words = grid.words(grid.row(), grid.column());
                event.result = words.isEmpty() ? Messages.crosspoints : words;
            }
        });
    }

    /** What is shown from now on; the cursor stays where it is. */
    void show(Grid next) {
        int row = grid.row();
        int column = grid.column();
        grid = next.at(row < 0 && !next.matrix().outputs().isEmpty() ? 0 : row, column < 0 && !next.matrix().inputs()
                .isEmpty() ? 0 : column);
        layOut();
    }

    Grid grid() {
        return grid;
    }

    private ScrollBar vertical() {
        return Objects.requireNonNull(getVerticalBar());
    }

    private ScrollBar horizontal() {
        return Objects.requireNonNull(getHorizontalBar());
    }

    private double left() {
        return grid.left(look.widths());
    }

    private void layOut() {
        Box size = grid.size(look.widths());
        Rectangle area = getClientArea();
        adjust(vertical(), (int) Math.ceil(size.height() - grid.top()), (int) (area.height - grid.top()),
                (int) Grid.HEIGHT);
        adjust(horizontal(), (int) Math.ceil(size.width() - left()), (int) (area.width - left()), (int) Grid.WIDTH);
        redraw();
    }

    private static void adjust(ScrollBar bar, int needed, int there, int step) {
        boolean shown = needed > there && there > step;
        if (bar.isVisible() != shown) {
            bar.setVisible(shown);
        }
        if (shown) {
            bar.setValues(Math.min(bar.getSelection(), needed - there), 0, needed, there, step, there);
        } else {
            bar.setSelection(0);
        }
    }

    private int down() {
        return vertical().isVisible() ? vertical().getSelection() : 0;
    }

    private int across() {
        return horizontal().isVisible() ? horizontal().getSelection() : 0;
    }

    private void paint(Event event) {
        GridDrawing drawing = new GridDrawing(grid);
        Rectangle area = getClientArea();
        int left = (int) left();
        int top = (int) grid.top();
        event.gc.setClipping(left, top, Math.max(0, area.width - left), Math.max(0, area.height - top));
        drawing.cells(ink(event, across(), down()), left);
        event.gc.setClipping(0, top, left, Math.max(0, area.height - top));
        drawing.rows(ink(event, 0, down()), left, look.widths());
        event.gc.setClipping(left, 0, Math.max(0, area.width - left), top);
        drawing.columns(ink(event, across(), 0), left, look.widths());
        event.gc.setClipping(area);
        drawing.caption(ink(event, 0, 0));
        drag.ifPresent(line -> line.paint(ink(event, 0, 0)));
    }

    private GcInk ink(Event event, int right, int low) {
        return new GcInk(event.gc, new Placement(1, -right, -low), look::color, face -> look.font(face, 1));
    }

    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void key(Event event) {
        int row = grid.row();
        int column = grid.column();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(row + 1, column);
            case SWT.ARROW_UP -> move(Math.max(0, row - 1), column);
            case SWT.ARROW_RIGHT -> move(row, column + 1);
            case SWT.ARROW_LEFT -> move(row, Math.max(0, column - 1));
            case SWT.HOME -> move((event.stateMask & SWT.MOD1) == 0 ? row : 0, 0);
            case SWT.END -> move((event.stateMask & SWT.MOD1) == 0 ? row : grid.matrix().outputs().size() - 1,
                    grid.matrix().inputs().size() - 1);
            case SWT.ESC -> {
                if (drag.isPresent()) {
                    drag = Optional.empty();
                    redraw();
                } else {
                    grid.output().ifPresent(acts::drop);
                }
            }
            default -> {
                if (event.character == ' ') {
                    route();
                }
            }
        }
    }

    /** Routes the crosspoint under the cursor. */
    void route() {
        grid.output().ifPresent(output -> grid.input().ifPresent(input -> acts.route(output, input)));
    }

    /** Puts the cursor somewhere. */
    void move(int row, int column) {
        grid = grid.at(row, column);
        reveal();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        acts.moved();
        redraw();
    }

    private void reveal() {
        reveal(vertical(), grid.row() * Grid.HEIGHT, Grid.HEIGHT);
        reveal(horizontal(), grid.column() * Grid.WIDTH, Grid.WIDTH);
    }

    private static void reveal(ScrollBar bar, double from, double size) {
        if (bar.isVisible()) {
            if (from < bar.getSelection()) {
                bar.setSelection((int) from);
            } else if (from + size > bar.getSelection() + bar.getThumb()) {
                bar.setSelection((int) (from + size) - bar.getThumb());
            }
        }
    }

    /** By keyboard the menu opens at the cursor. */
    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD && grid.row() >= 0 && grid.column() >= 0) {
            Box cell = grid.cell(left(), grid.row(), grid.column());
            Point at = toDisplay((int) cell.right() - across(), (int) cell.bottom() - down());
            event.x = at.x;
            event.y = at.y;
        }
    }

    /** Column and row under the pointer; -1 in heads and outside. */
    private Point under(Event event) {
        int row = event.y < grid.top() ? -1 : (int) Math.floor((event.y - grid.top() + down()) / Grid.HEIGHT);
        int column = event.x < left() ? -1 : (int) Math.floor((event.x - left() + across()) / Grid.WIDTH);
        return new Point(column, row);
    }

    /** The same where the head of a row stands for its crosspoint under the cursor. */
    private Point at(Event event) {
        Point under = under(event);
        return under.y < 0 ? new Point(-1, -1) : under.x < 0 ? new Point(grid.column(), under.y) : under;
    }

    private void press(Event event) {
        setFocus();
        Point at = at(event);
        if (at.y >= 0 && at.y < grid.matrix().outputs().size() && at.x < grid.matrix().inputs().size()) {
            move(at.y, at.x);
        }
        Point under = under(event);
        drag = event.button == 1 ? DragLine.begin(grid, under.y, under.x, event.x, event.y) : Optional.empty();
    }

    private void pull(Event event) {
        if (drag.isEmpty()) {
            tip(event);
            return;
        }
        DragLine line = drag.get().to(event.x, event.y);
        setToolTipText(null); // it would hide what is drawn
        drag = Optional.of(line);
        Point under = under(event);
        int row = line.targetRow(under.y);
        int column = line.targetColumn(under.x);
        if (line.isDrawn() && row >= 0 && column >= 0) {
            grid = grid.at(row, column);
            acts.moved();
        }
        redraw();
    }

    private void release(Event event) {
        Optional<DragLine> line = drag.map(one -> one.to(event.x, event.y));
        drag = Optional.empty();
        Point under = under(event);
        line.filter(one -> one.isChange(grid, under.y, under.x)).ifPresent(one -> {
            grid = grid.at(one.targetRow(under.y), one.targetColumn(under.x));
            route();
        });
        if (line.isPresent()) {
            redraw();
        }
    }

    private void tip(Event event) {
        Point at = at(event);
        String words = grid.words(at.y, at.x);
        if (!words.equals(Objects.requireNonNullElse(getToolTipText(), ""))) {
            setToolTipText(words.isEmpty() ? null : words);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(Math.max(widthHint, 1), Math.max(heightHint, 1));
    }

    @Override
    public String pictureName() {
        return grid.matrix().record().name();
    }

    private Box size() {
        return grid.size(look.widths());
    }

    @Override
    public ImageData pixels() {
        return InkPicture.pixels(getDisplay(), size(), (ink, zoom) -> new GridDrawing(grid).lay(1, 1, look.widths())
                .paint().accept(ink));
    }

    @Override
    public String svg() {
        return InkPicture.svg(getDisplay(), size(), new GridDrawing(grid).lay(1, 1, look.widths()).paint());
    }
}
