// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.Arrays;
import java.util.List;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.Desk.Standing;
import org.hotseat.ui.seats.overview.Overview.Spot;

/** Draws the floor plan. */
public final class FloorPainter {

    private static final double NAMES_ONLY = 0.6;
    private static final double SHAPES_ONLY = 0.4;
    private static final double MARK = 13;
    private static final double LINE = 12;
    private static final double RING = 5.5;
    private static final int STEPS = 24;
    private static final double GHOST = 0.8;

    private final TextMeasure widths;

    /**
     * Draws with writing of these widths.
     *
     * @param widths of writing
     */
    public FloorPainter(TextMeasure widths) {
        this.widths = widths;
    }

    /**
     * Draws everything but what lies below the desks.
     *
     * @param ink where to
     * @param scene what
     * @param zoom of the view, which decides how much is written
     * @param glow what stands out
     */
    public void paint(Ink ink, FloorScene scene, double zoom, Glow glow) {
        ink.outline(scene.room(), 0, Stroke.solid(Role.BORDER, 2));
        for (DeskItem item : scene.desks()) {
            if (ink.needs(item.bounds().grown(DeskItem.DEPTH / 2))) {
                desk(ink, item, zoom, glow);
            }
        }
    }

    /**
     * The desks for the overview: what is abnormal stands out.
     *
     * @param scene what
     * @return one for each desk
     */
    public static List<Spot> spots(FloorScene scene) {
        return scene.desks().stream().map(item -> new Spot(item.bounds(), spot(item.desk().standing().mark())))
                .toList();
    }

    private static Role spot(StateMark mark) {
        return switch (mark) {
            case STALE, UNKNOWN, OFF -> Role.LINE;
            case RUNNING, PROTECTED, SUSPENDED, BUSY -> Role.BORDER;
            default -> mark.role();
        };
    }

    /**
     * Draws a desk that is held by hand.
     *
     * @param ink where to
     * @param item at the pointer
     * @param zoom of the view
     */
    public void ghost(Ink ink, DeskItem item, double zoom) {
        ink.strength(GHOST);
        body(ink, item, Role.SELECTION, Stroke.solid(Role.FOCUS, 2));
        words(ink, item, zoom, Role.SELECTION_TEXT);
        ink.strength(1);
    }

    private void desk(Ink ink, DeskItem item, double zoom, Glow glow) {
        Object id = item.desk().id();
        boolean selected = glow.selected().filter(id::equals).isPresent();
        ink.strength(glow.strength(id));
        body(ink, item, selected ? Role.SELECTION : Role.CARD, border(item, glow));
        words(ink, item, zoom, selected ? Role.SELECTION_TEXT : Role.TEXT);
        if (glow.focus().filter(id::equals).isPresent()) {
            ink.outline(item.bounds().grown(5), 5, Stroke.solid(Role.FOCUS, 2));
        }
        ink.strength(1);
    }

    private static Stroke border(DeskItem item, Glow glow) {
        Object id = item.desk().id();
        if (glow.takes(id) || glow.selected().filter(id::equals).isPresent()) {
            return Stroke.solid(Role.FOCUS, 2);
        }
        StateMark mark = item.desk().standing().mark();
        return switch (mark) {
            case STALE, UNKNOWN -> new Stroke(Role.STALE, 1, Stroke.Dash.DASHED);
            case RUNNING, OFF, PROTECTED, SUSPENDED, BUSY -> Stroke.solid(Role.BORDER, 1);
            default -> Stroke.solid(mark.role(), 2);
        };
    }

    private static void body(Ink ink, DeskItem item, Role ground, Stroke border) {
        item.monitors().forEach(one -> {
            ink.area(Role.CANVAS, one);
            ink.line(Stroke.solid(Role.BORDER, 1), closed(one));
        });
        ink.area(Role.WINDOW, item.chair());
        ink.line(Stroke.solid(Role.BORDER, 1), closed(item.chair()));
        ink.area(ground, item.corners());
        ink.line(border, closed(item.corners()));
    }

    private static double[] closed(double... xy) {
        double[] all = Arrays.copyOf(xy, xy.length + 2);
        all[xy.length] = xy[0];
        all[xy.length + 1] = xy[1];
        return all;
    }

    private void words(Ink ink, DeskItem item, double zoom, Role role) {
        Standing standing = item.desk().standing();
        if (zoom < SHAPES_ONLY) {
            ink.mark(standing.mark(), item.x() - MARK, item.y() - MARK, 2 * MARK);
            return;
        }
        double[] writing = DeskItem.writing(item.desk().place().degrees());
        double left = item.x() + writing[0];
        double right = item.x() + writing[1];
        double first = item.y() - 11;
        double second = item.y() + 9;
        ink.mark(standing.mark(), left, first - MARK / 2, MARK);
        double number = item.number().isEmpty() ? 0 : widths.width(item.number(), Face.TITLE) + DeskItem.GAP;
        ink.text(item.number(), left + MARK + 4, first, Face.TITLE, role == Role.TEXT ? Role.BRIGHT : role);
        ink.text(item.title(), left + MARK + 4 + number, first, Face.CAPTION, role);
        if (zoom < NAMES_ONLY) {
            return;
        }
        if (!item.lines().isEmpty()) {
            Role tone = role == Role.TEXT ? tone(standing.mark()) : role;
            double above = item.lines().size() == 1 ? second : second - LINE / 2;
            for (int index = 0; index < item.lines().size(); index++) {
                ink.text(item.lines().get(index), left, above + index * LINE, Face.SMALL, tone);
            }
        } else if (!standing.atStake().isEmpty()) {
            ring(ink, left + RING, second, standing.share());
            ink.text(standing.atStake(), left + 3 * RING, second, Face.CAPTION, role);
            ink.textRight(standing.back(), right, second, Face.CAPTION, role);
        }
    }

    private static Role tone(StateMark mark) {
        return mark == StateMark.RUNNING || mark == StateMark.OFF || mark == StateMark.PROTECTED ? Role.MUTED
                : mark.role();
    }

    /** The work at stake as a part of a ring; full is as much as may be lost. */
    private static void ring(Ink ink, double x, double y, double share) {
        boolean full = share >= 1;
        ink.outline(new Box(x - RING, y - RING, 2 * RING, 2 * RING), RING, Stroke.solid(full ? Role.MUTED : Role.LINE,
                2));
        if (share > 0 && !full) {
            ink.line(Stroke.solid(Role.MUTED, 2), arc(x, y, share));
        }
    }

    private static double[] arc(double x, double y, double share) {
        int steps = Math.max(1, (int) Math.ceil(STEPS * share));
        double[] points = new double[2 * steps + 2];
        for (int step = 0; step <= steps; step++) {
            double angle = 2 * Math.PI * share * step / steps;
            points[2 * step] = x + RING * Math.sin(angle);
            points[2 * step + 1] = y - RING * Math.cos(angle);
        }
        return points;
    }
}
