// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.room.model.HostCard;
import org.hotseat.ui.room.paint.HostStrip;

/** Shows the hosts beside the room, with a scroll bar when they are too many. On the window's thread. */
final class HostCanvas extends Canvas implements Surface {

    private static final int STEP = 24;

    private final Look look;
    private final FloorState state;
    private List<HostCard> laid = List.of();
    private HostStrip strip;

    HostCanvas(Composite parent, Look look, FloorState state) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.look = look;
        this.state = state;
        this.strip = new HostStrip(laid, 1, look.widths());
        bar().setVisible(false);
        bar().addListener(SWT.Selection, event -> redraw());
        state.onChange(this::changed);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layOut());
        addListener(SWT.FocusIn, event -> state.keyboard(true));
        addListener(SWT.FocusOut, event -> state.keyboard(false));
    }

    HostStrip strip() {
        return strip;
    }

    private ScrollBar bar() {
        return Objects.requireNonNull(getVerticalBar());
    }

    private int scrolled() {
        return bar().isVisible() ? bar().getSelection() : 0;
    }

    private void changed() {
        if (isDisposed()) {
            return;
        }
        if (!state.plan().hosts().equals(laid)) {
            layOut();
        }
        redraw();
    }

    private void layOut() {
        laid = state.plan().hosts();
        Rectangle area = getClientArea();
        strip = new HostStrip(laid, Math.max(1, area.width), look.widths());
        int needed = (int) Math.ceil(strip.height());
        boolean high = needed > area.height && area.height > 0;
        if (bar().isVisible() != high) {
            bar().setVisible(high);
            strip = new HostStrip(laid, Math.max(1, getClientArea().width), look.widths());
        }
        if (high) {
            bar().setValues(Math.min(bar().getSelection(), needed - area.height), 0, needed, area.height, STEP,
                    area.height);
        }
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Role.CANVAS)); // of the theme that is chosen now
        gc.fillRectangle(getClientArea());
        strip.paint(new GcInk(gc, new Placement(1, 0, -scrolled()), look::color, face -> look.font(face, 1)),
                state.glow());
    }

    /** Scrolls as little as needed to see a thing. */
    void reveal(Object thing) {
        Optional<Box> box = strip.box(thing).filter(any -> bar().isVisible());
        if (box.isPresent()) {
            int height = getClientArea().height;
            if (box.get().y() < scrolled()) {
                bar().setSelection((int) box.get().y());
            } else if (box.get().bottom() > scrolled() + height) {
                bar().setSelection((int) Math.ceil(box.get().bottom()) - height);
            }
            redraw();
        }
    }

    /** The thing at a pixel of this canvas. */
    Optional<Object> thing(int py) {
        return strip.at(py + scrolled());
    }

    @Override
    public Optional<Object> at(Point display) {
        Point at = toControl(display);
        return getClientArea().contains(at) ? strip.hostAt(at.y + scrolled()).map(one -> one) : Optional.empty();
    }

    @Override
    public Optional<Rectangle> onDisplay(Object thing) {
        return strip.box(thing).map(box -> getDisplay().map(this, null, new Placement(1, 0, -scrolled())
                .toPixels(box)));
    }

    @Override
    public void ghost(Optional<Object> thing, Point display) {
        // the rows stay as they are; the one below the pointer stands out
    }
}
