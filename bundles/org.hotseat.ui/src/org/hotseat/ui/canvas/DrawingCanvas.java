// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.InkPicture;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.look.Role;

/**
 * Shows a {@link Drawing} at 100 %, with a scroll bar when it is too high. Tab enters and leaves; the arrow keys go
 * from item to item; what an item says is also told to those who do not see it. On the window's thread.
 */
public final class DrawingCanvas extends Canvas implements PictureSource {

    private static final double RING = 2;
    /** How much more a step up or down counts than one to the side. */
    private static final double ASIDE = 4;

    private final Look look;
    private final String name;
    private final DrawingAccess access;
    private Drawing drawing = (width, height, widths) -> new Drawing.Laid(new Box(0, 0, width, height),
            List.of(), ink -> { });
    private Drawing.@Nullable Laid laid;
    private String focused = "";
    private Runnable focusing = () -> { };

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param name of saved pictures
     */
    public DrawingCanvas(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.name = name;
        look = WorkbenchLook.of(getDisplay());
        setBackground(look.color(Role.CANVAS));
        access = new DrawingAccess(this);
        bar().setVisible(false);
        bar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> layOut());
        addListener(SWT.Traverse, DrawingCanvas::traverse);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::tip);
    }

    /**
     * Shows a drawing from now on; an item keeps the focus by its id.
     *
     * @param next what to draw
     */
    public void show(Drawing next) {
        drawing = next;
        layOut();
    }

    /**
     * What is shown, for tests and for those who do not see it.
     *
     * @return the drawing in its place
     */
    public Drawing.Laid laid() {
        Drawing.Laid known = laid;
        if (known == null) {
            Rectangle area = getClientArea();
            known = drawing.lay(Math.max(1, area.width), Math.max(1, area.height), look.widths());
            laid = known;
        }
        return known;
    }

    /**
     * The item with the focus.
     *
     * @return empty before a person has chosen one, and when it is not there any more
     */
    public Optional<Drawing.Item> focus() {
        return laid().items().stream().filter(item -> item.id().equals(focused)).findFirst();
    }

    /**
     * Tells when a person or a program has given another item the focus.
     *
     * @param listener on the window's thread
     */
    public void onFocus(Runnable listener) {
        focusing = listener;
    }

    /**
     * Gives an item the focus and brings it into view.
     *
     * @param id of the item; one that is not there changes nothing
     */
    public void focus(String id) {
        List<Drawing.Item> items = laid().items();
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).id().equals(id)) {
                focus(index);
                return;
            }
        }
    }

    /**
     * How far it is scrolled.
     *
     * @return points from the top of the drawing to that of the canvas
     */
    public int scrolled() {
        return bar().isVisible() ? bar().getSelection() : 0;
    }

    private ScrollBar bar() {
        return Objects.requireNonNull(getVerticalBar());
    }

    private void layOut() {
        laid = null;
        Rectangle area = getClientArea();
        int needed = (int) Math.ceil(laid().size().height());
        boolean high = needed > area.height && area.height > 0;
        if (bar().isVisible() != high) {
            bar().setVisible(high);
            laid = null;
        }
        if (high) {
            bar().setValues(Math.min(bar().getSelection(), needed - area.height), 0, needed, area.height, 24,
                    area.height);
        }
        access.changed();
        redraw();
    }

    private void paint(Event event) {
        Drawing.Laid now = laid();
        GcInk ink = new GcInk(event.gc, new Placement(1, 0, -scrolled()), look::color, face -> look.font(face, 1));
        now.paint().accept(ink);
        if (isFocusControl()) {
            focus().ifPresent(item -> ink.outline(item.box().grown(RING), RING, Stroke.solid(Role.FOCUS, RING)));
        }
    }

    private static void traverse(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = leaves;
    }

    private void key(Event event) {
        int count = laid().items().size();
        int at = position();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> focus(Math.min(at + 1, count - 1));
            case SWT.ARROW_UP -> focus(Math.max(at - 1, 0));
            case SWT.ARROW_RIGHT -> focus(beside(at, 1).orElse(Math.min(at + 1, count - 1)));
            case SWT.ARROW_LEFT -> focus(beside(at, -1).orElse(Math.max(at - 1, 0)));
            case SWT.HOME -> focus(0);
            case SWT.END -> focus(count - 1);
            default -> { }
        }
    }

    /** The nearest item at that side, at about the same height. */
    private OptionalInt beside(int at, int side) {
        List<Drawing.Item> items = laid().items();
        if (at < 0) {
            return OptionalInt.empty();
        }
        Box from = items.get(at).box();
        return IntStream.range(0, items.size()).filter(index -> side > 0 ? items.get(index).box().x() >= from.right()
                : items.get(index).box().right() <= from.x()).boxed().min(Comparator.comparingDouble(index -> Math.abs(
                        items.get(index).box().centreY() - from.centreY()) * ASIDE + Math.abs(items.get(index).box()
                                .centreX() - from.centreX()))).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private int position() {
        for (int index = 0; index < laid().items().size(); index++) {
            if (laid().items().get(index).id().equals(focused)) {
                return index;
            }
        }
        return -1;
    }

    private void focus(int index) {
        if (index >= 0 && index < laid().items().size()) {
            Drawing.Item item = laid().items().get(index);
            focused = item.id();
            reveal(item.box());
            access.focused();
            focusing.run();
            redraw();
        }
    }

    private void reveal(Box box) {
        if (bar().isVisible()) {
            int height = getClientArea().height;
            if (box.y() < scrolled()) {
                bar().setSelection((int) box.y());
            } else if (box.bottom() > scrolled() + height) {
                bar().setSelection((int) Math.ceil(box.bottom()) - height);
            }
        }
    }

    private void press(Event event) {
        setFocus();
        at(event.x, event.y).ifPresent(item -> {
            focused = item.id();
            access.focused();
            focusing.run();
        });
        redraw();
    }

    private void tip(Event event) {
        String words = at(event.x, event.y).map(Drawing.Item::words).orElse("");
        if (!words.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(words.isEmpty() ? null : words);
        }
    }

    /**
     * The item at a place of the canvas.
     *
     * @param x point of the canvas
     * @param y point of the canvas, as it is scrolled
     * @return empty between items
     */
    public Optional<Drawing.Item> at(int x, int y) {
        return laid().items().stream().filter(item -> item.box().contains(x, y + scrolled())).findFirst();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(Math.max(widthHint, 1), Math.max(heightHint, 1));
    }

    @Override
    public String pictureName() {
        return name;
    }

    @Override
    public ImageData pixels() {
        Drawing.Laid now = laid();
        return InkPicture.pixels(getDisplay(), now.size(), (ink, zoom) -> now.paint().accept(ink));
    }

    @Override
    public String svg() {
        Drawing.Laid now = laid();
        return InkPicture.svg(getDisplay(), now.size(), now.paint());
    }
}
