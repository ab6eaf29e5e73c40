// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A control of the window.
 *
 * @param <T> its kind
 */
public class BotControl<T extends Control> {

    private final T control;

    BotControl(T control) {
        this.control = control;
    }

    /** The control itself, for the window's thread only. */
    public final T control() {
        return control;
    }

    /** Reads something of it on the window's thread. */
    public final <R> R read(Function<T, R> of) {
        return Ui.ask(() -> of.apply(control));
    }

    /** Where it is on the display. */
    public final Rectangle bounds() {
        return read(one -> one instanceof Shell ? one.getBounds()
                : one.getDisplay().map(one.getParent(), null, one.getBounds()));
    }

    /** Where a part of it is on the display. */
    public final Rectangle onDisplay(Rectangle inside) {
        return read(one -> one.getDisplay().map(one, null, inside));
    }

    /** Whether a person can use it. */
    public final boolean isEnabled() {
        return read(one -> !one.isDisposed() && one.isEnabled());
    }

    /** Whether it is there and seen. */
    public final boolean isVisible() {
        return read(one -> !one.isDisposed() && one.isVisible());
    }

    /** Where a row of it is on the display, if its middle is in sight below the head: scrolling takes a moment. */
    final Optional<Rectangle> inSight(Rectangle part, int head) {
        Composite parent = control.getParent();
        Rectangle all = control.getDisplay().map(parent, null, control.getBounds());
        Rectangle seen = new Rectangle(all.x, all.y + head, all.width, all.height - head);
        Rectangle place = control.getDisplay().map(control, null, part);
        return Optional.of(place).filter(box -> seen.contains(Hands.middle(box)));
    }

    /** Where it is on the display, as soon as it stays there. */
    public final Rectangle settled() {
        return Ui.settled(String.valueOf(control), () -> Optional.of(bounds()));
    }

    /** Clicks into its middle, as soon as it can be used and stays where it is. */
    public void click() {
        Ui.until("enabled: " + control, this::isEnabled);
        Hands.click(Hands.middle(settled()));
    }

    /** Clicks a place of it. */
    public final void click(int x, int y) {
        Hands.click(read(one -> one.toDisplay(new Point(x, y))));
    }

    /** Puts the focus into it by a click. */
    public void setFocus() {
        click();
        Ui.until(() -> "focus in " + control + ", it is in " + Ui.ask(() -> Ui.display().getFocusControl()), Ui.SOON,
                () -> read(Control::isFocusControl));
    }

    /** Waits until something is true of it. */
    public final void waitUntil(String what, Function<T, Boolean> condition) {
        waitUntil(() -> what, condition);
    }

    /** Waits until something is true of it. */
    public final void waitUntil(Supplier<String> what, Function<T, Boolean> condition) {
        Ui.until(what, Ui.SOON, () -> read(condition));
    }
}
