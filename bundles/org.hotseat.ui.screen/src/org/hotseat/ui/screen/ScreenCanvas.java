// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.screen.rfb.Frame;

/** Shows the pictures of a machine's screen, fitted or pixel by pixel. On the window's thread. */
final class ScreenCanvas extends Canvas {

    private static final int PALE = 90;
    private static final int FULL = 255;

    private final ScreenImage picture;
    private boolean fitted = true;
    private boolean live;

    ScreenCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        picture = new ScreenImage(getDisplay());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutBars());
        addListener(SWT.Dispose, event -> picture.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        layoutBars();
    }

    void show(Frame frame) {
        int width = picture.width();
        int height = picture.height();
        Rectangle changed = picture.put(frame);
        if (width != frame.width() || height != frame.height()) {
            layoutBars();
            redraw();
        } else {
            Rectangle area = scaling().toCanvas(changed);
            redraw(area.x, area.y, area.width, area.height, false);
        }
    }

    /** A picture that is not live stays, but pale. */
    void setLive(boolean now) {
        if (live != now) {
            live = now;
            redraw();
        }
    }

    void setFitted(boolean now) {
        fitted = now;
        layoutBars();
        redraw();
    }

    ScreenImage picture() {
        return picture;
    }

    Scaling scaling() {
        Rectangle area = getClientArea();
        Point canvas = new Point(area.width, area.height);
        if (fitted) {
            return Scaling.fit(canvas, picture.width(), picture.height());
        }
        Point scrolled = new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
        return Scaling.actual(canvas, picture.width(), picture.height(), scrolled);
    }

    private void layoutBars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), picture.width(), area.width);
        bar(getVerticalBar(), picture.height(), area.height);
    }

    private void bar(ScrollBar bar, int whole, int visible) {
        boolean needed = !fitted && whole > visible;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues(bar.getSelection(), 0, whole, visible, 20, visible);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colors.of(Role.CANVAS));
        gc.fillRectangle(area);
        Image image = picture.image();
        if (image == null) {
            return;
        }
        Scaling scaling = scaling();
        gc.setInterpolation(SWT.HIGH);
        gc.setAlpha(live ? FULL : PALE);
        gc.drawImage(image, 0, 0, scaling.width(), scaling.height(), scaling.left(), scaling.top(),
                Math.max(1, (int) Math.round(scaling.width() * scaling.zoom())),
                Math.max(1, (int) Math.round(scaling.height() * scaling.zoom())));
        gc.setAlpha(FULL);
    }
}
