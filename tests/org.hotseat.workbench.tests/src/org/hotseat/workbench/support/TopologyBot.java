// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;

/** The topology with its machines and hosts as targets for the pointer. */
public final class TopologyBot {

    private static final int HEAD = 12;

    private final BotPart editor;
    private final BotControl<Canvas> canvas;

    /** Brings the topology to the front. */
    public TopologyBot(Bot bot) {
        editor = bot.editorById(Parts.TOPOLOGY).show();
        canvas = editor.canvas("TopologyCanvas");
    }

    /** The editor. */
    public BotPart editor() {
        return editor;
    }

    /** The canvas. */
    public BotControl<Canvas> canvas() {
        return canvas;
    }

    private Rectangle find(String name, Object id) {
        return Ui.settled(name, () -> canvas.read(one -> places(one).apply(id)));
    }

    @SuppressWarnings("unchecked") // the data is kept under its key by the canvas only
    private static Function<Object, Optional<Rectangle>> places(Canvas canvas) {
        return (Function<Object, Optional<Rectangle>>) canvas.getData("org.hotseat.places");
    }

    /** Where a machine's chip is on the display, as soon as it is drawn and stays there. */
    public Point machine(String name) {
        return Hands.middle(find(name, Seen.id(name)));
    }

    /** A place in the head of a host's card. */
    public Point host(String name) {
        Rectangle box = find(name, Seen.hostId(name));
        return new Point(box.x + box.width / 2, box.y + HEAD);
    }

    /** Selects a machine by a click. */
    public void selectMachine(String name) {
        Ui.repeat(() -> "selected: " + name, () -> Hands.click(machine(name)),
                () -> editor.selection().equals(List.of(Seen.id(name))) && canvas.read(Control::isFocusControl));
    }

    /** Picks a machine up and holds it over a host; the button stays down. */
    public void hold(String machine, String host) {
        Point from = machine(machine);
        Point to = host(host);
        Hands.moveTo(from);
        Hands.press(from);
        Hands.glide(from, to);
    }
}
