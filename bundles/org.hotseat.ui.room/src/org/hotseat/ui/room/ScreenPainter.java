// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.paint.DeskItem;
import org.hotseat.ui.room.paint.FloorScene;
import org.hotseat.ui.room.paint.Glow;
import org.hotseat.ui.room.screen.Head;
import org.hotseat.ui.room.screen.Shot;

/**
 * Draws pictures of screens on the monitors of desks. One that is too old is dim and says of when it is; a machine that
 * shows nothing, or stands still, says which. On the window's thread.
 */
final class ScreenPainter implements FloorCanvas.Above {

    private static final double SMALLEST = 0.4;
    private static final double WORDS = 2;
    /** Words on a monitor beside those on its desk. */
    private static final double SMALL = 0.5;
    private static final int FULL = 255;
    private static final int DIM = 80;
    private static final double MARK = 12;

    /** What is drawn. */
    interface Source {

        /** The last picture of a head. */
        Optional<Shot> shot(Head head);

        /** RUNNING for a picture of now, STALE for an old one, else what the machine is; empty for none at all. */
        Optional<StateMark> state(Desk desk, Head head);
    }

    /** A picture as it is drawn. */
    private record Drawn(Shot shot, Image image) {
    }

    private final Display display;
    private final Look look;
    private final Source source;
    private final Map<Head, Drawn> images = new HashMap<>();

    ScreenPainter(Display display, Look look, Source source) {
        this.display = display;
        this.look = look;
        this.source = source;
    }

    /** Whether pictures are drawn at a zoom at all. */
    static boolean isDrawn(double zoom) {
        return zoom >= SMALLEST;
    }

    @Override
    public void paint(GC gc, FloorScene scene, Placement placement, Glow glow) {
        if (!isDrawn(placement.zoom())) {
            return;
        }
        Ink ink = new GcInk(gc, placement, look::color, face -> look.font(face, placement.zoom() * SMALL));
        for (DeskItem item : scene.desks()) {
            Optional<MachineId> machine = item.desk().machine();
            if (machine.isPresent() && ink.needs(item.bounds().grown(DeskItem.DEPTH / 2))) {
                desk(gc, ink, item, machine.get(), placement, glow);
            }
        }
    }

    private void desk(GC gc, Ink ink, DeskItem item, MachineId machine, Placement placement, Glow glow) {
        double strength = glow.strength(item.desk().id());
        List<Box> screens = item.screens();
        for (int index = 0; index < screens.size(); index++) {
            Head head = new Head(machine, item.desk().heads().get(index));
            Optional<StateMark> state = source.state(item.desk(), head);
            if (state.isEmpty()) {
                continue;
            }
            boolean now = state.get() == StateMark.RUNNING;
            Optional<Drawn> drawn = state.get() == StateMark.OFF ? Optional.empty() : source.shot(head).map(shot ->
                    drawn(head, shot));
            Box screen = screens.get(index);
            drawn.ifPresent(one -> picture(gc, one.image(), item, screen, placement, (int) (strength * (now ? FULL
                    : DIM))));
            if (!now) {
                ink.strength(strength);
                words(ink, item, screen, state.get(), drawn.map(Drawn::shot), placement.zoom());
                ink.strength(1);
            }
        }
    }

    private Drawn drawn(Head head, Shot shot) {
        Drawn known = images.get(head);
        if (known != null && known.shot() == shot) {
            return known;
        }
        if (known != null) {
            known.image().dispose();
        }
        Drawn made = new Drawn(shot, new Image(display, shot.data()));
        images.put(head, made);
        return made;
    }

    private void picture(GC gc, Image image, DeskItem item, Box screen, Placement placement, int alpha) {
        Rectangle from = image.getBounds();
        double zoom = placement.zoom();
        Transform before = new Transform(display);
        Transform turn = new Transform(display);
        gc.getTransform(before);
        gc.getTransform(turn);
        turn.translate(placement.x(item.x()), placement.y(item.y()));
        turn.rotate(item.desk().place().degrees());
        gc.setTransform(turn);
        gc.setAlpha(alpha);
        gc.setInterpolation(SWT.HIGH);
        int width = Math.max(1, pixels(screen.width(), zoom) - 1);
        int height = Math.max(1, pixels(screen.height(), zoom) - 1);
        gc.drawImage(image, 0, 0, from.width, from.height, pixels(screen.x(), zoom) + 1, pixels(screen.y(), zoom) + 1,
                width, height);
        gc.setAlpha(FULL);
        gc.setTransform(before);
        turn.dispose();
        before.dispose();
    }

    private static int pixels(double points, double zoom) {
        return (int) Math.round(points * zoom);
    }

    /** Writing is never turned. */
    private void words(Ink ink, DeskItem item, Box screen, StateMark state, Optional<Shot> shot, double zoom) {
        double angle = Math.toRadians(item.desk().place().degrees());
        double x = item.x() + screen.centreX() * Math.cos(angle) - screen.centreY() * Math.sin(angle);
        double y = item.y() + screen.centreX() * Math.sin(angle) + screen.centreY() * Math.cos(angle);
        String text = state == StateMark.STALE ? shot.map(one -> Formats.time(one.at(), Instant.now())).orElse("")
                : state.word();
        double width = look.widths().width(text, Face.SMALL) * SMALL;
        boolean said = zoom >= WORDS && width <= screen.width() && !text.isEmpty();
        ink.mark(state, x - MARK / 2, y - (said ? MARK : MARK / 2), MARK);
        if (said) {
            ink.text(text, x - width / 2, y + MARK / 2, Face.SMALL, Role.TEXT);
        }
    }

    /** Lets go of pictures of other heads. */
    void keep(Collection<Head> heads) {
        Set<Head> kept = Set.copyOf(heads);
        images.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                entry.getValue().image().dispose();
            }
            return gone;
        });
    }

    void dispose() {
        keep(Set.of());
    }
}
