// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.List;
import java.util.Optional;

import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.ink.Wrap;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.FloorPlan;

/**
 * A room laid out to be drawn. Immutable.
 *
 * @param size of the drawing
 * @param room the floor inside its walls
 * @param desks in the document's order; the last ones lie above
 */
public record FloorScene(Box size, Box room, List<DeskItem> desks) {

    /** Points of the drawing for a millimetre of the room. */
    public static final double SCALE = 0.055;
    /** Around the room. */
    public static final double MARGIN = 20;

    private static final double MARK = 17;
    private static final int STRAIGHT = 180;

    /** Copies the list. */
    public FloorScene {
        desks = List.copyOf(desks);
    }

    /**
     * Lays a plan out.
     *
     * @param plan the room
     * @param widths of writing
     * @return the scene; desks outside the right and the lower wall are inside the drawing, too
     */
    public static FloorScene of(FloorPlan plan, TextMeasure widths) {
        Box room = new Box(MARGIN, MARGIN, plan.width() * SCALE, plan.depth() * SCALE);
        List<DeskItem> desks = plan.desks().stream().map(desk -> item(desk, widths)).toList();
        double right = room.right();
        double bottom = room.bottom();
        for (DeskItem item : desks) {
            right = Math.max(right, item.bounds().right());
            bottom = Math.max(bottom, item.bounds().bottom());
        }
        return new FloorScene(new Box(0, 0, right + MARGIN, bottom + MARGIN), room, desks);
    }

    private static DeskItem item(Desk desk, TextMeasure widths) {
        double x = MARGIN + desk.place().x() * SCALE;
        double y = MARGIN + desk.place().y() * SCALE;
        double angle = Math.toRadians(desk.place().degrees());
        double wide = Math.abs(DeskItem.WIDTH * Math.cos(angle)) + Math.abs(DeskItem.DEPTH * Math.sin(angle));
        double deep = Math.abs(DeskItem.WIDTH * Math.sin(angle)) + Math.abs(DeskItem.DEPTH * Math.cos(angle));
        double[] writing = DeskItem.writing(desk.place().degrees());
        double room = writing[1] - writing[0];
        String number = number(desk);
        double left = MARK + (number.isEmpty() ? 0 : widths.width(number, Face.TITLE) + DeskItem.GAP);
        String title = Ellipsis.fit(number.isEmpty() ? (desk.name() + " " + desk.duty()).strip() : desk.duty(), room
                - left, Face.CAPTION, widths);
        return new DeskItem(desk, x, y, new Box(x - wide / 2, y - deep / 2, wide, deep), number, title,
                lines(line(desk), room, desk.place().degrees() % STRAIGHT == 0, widths));
    }

    /** A state is not cut: what is too long for one line goes on in a second one, where the table has room for it. */
    private static List<String> lines(String text, double room, boolean two, TextMeasure widths) {
        if (text.isEmpty()) {
            return List.of();
        }
        String first = Wrap.lines(text, room, Face.SMALL, widths).getFirst();
        if (!two || first.length() == text.length() || widths.width(first, Face.SMALL) > room) {
            return List.of(Ellipsis.fit(text, room, Face.SMALL, widths));
        }
        return List.of(first, Ellipsis.fit(text.substring(first.length()).strip(), room, Face.SMALL, widths));
    }

    /** Desks that are called by a number and have a duty are told apart by the number: "7" of "Desk 7". */
    private static String number(Desk desk) {
        String last = desk.name().substring(desk.name().lastIndexOf(' ') + 1);
        return !desk.duty().isEmpty() && !last.isEmpty() && last.chars().allMatch(Character::isDigit) ? last : "";
    }

    /** What is wrong, else what its loss would cost, else where it runs. */
    private static String line(Desk desk) {
        StateMark mark = desk.standing().mark();
        boolean well = mark == StateMark.PROTECTED || mark == StateMark.RUNNING;
        return !well ? desk.standing().words() : desk.standing().atStake().isEmpty() ? desk.hostName() : "";
    }

    /**
     * The desk at a point, the uppermost.
     *
     * @param x point of the drawing
     * @param y point of the drawing
     * @return empty beside all desks
     */
    public Optional<DeskItem> at(double x, double y) {
        return desks.reversed().stream().filter(one -> one.contains(x, y)).findFirst();
    }

    /**
     * One desk.
     *
     * @param seat which
     * @return empty when it is not here
     */
    public Optional<DeskItem> item(SeatId seat) {
        return desks.stream().filter(one -> one.desk().id().equals(seat)).findFirst();
    }
}
