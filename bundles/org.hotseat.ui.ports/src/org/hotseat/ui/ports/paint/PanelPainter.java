// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Optional;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.ports.model.Card;
import org.hotseat.ui.ports.model.Panel.Board;
import org.hotseat.ui.ports.model.PortColumns;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Standing;

/** Paints machines and boards with their rows. For one painting. */
final class PanelPainter {

    private static final double PAD = 8;
    private static final double SMALL = 14;
    private static final double NAME = 28;
    private static final double RADIUS = 3;
    private static final double PORT = 62;
    private static final double TRAIL = 56;
    private static final double RATE = 66;
    private static final double DIM = 0.55;

    private final PanelDrawing drawing;
    private final PanelLayout layout;
    private final TextMeasure widths;

    PanelPainter(PanelDrawing drawing, PanelLayout layout, TextMeasure widths) {
        this.drawing = drawing;
        this.layout = layout;
        this.widths = widths;
    }

    void paint(Ink ink) {
        drawing.panel().cards().forEach(card -> card(ink, card));
        drawing.panel().boards().forEach(board -> board(ink, board));
        Wires wires = new Wires(drawing, layout);
        wires.paint(ink);
        drawing.pull().ifPresent(pull -> bubble(ink, pull));
    }

    private void frame(Ink ink, Box frame, Role role) {
        ink.outline(frame, RADIUS, Stroke.solid(role, 1));
        if (frame.height() > PanelLayout.HEAD) {
            ink.line(Stroke.solid(Role.LINE, 1), frame.x(), frame.y() + PanelLayout.HEAD, frame.right(), frame.y()
                    + PanelLayout.HEAD);
        }
    }

    private void card(Ink ink, Card card) {
        Box frame = layout.frame(card.id());
        if (!ink.needs(frame)) {
            return;
        }
        Thing machine = new Thing.AMachine(card.id());
        ink.strength(strength(machine) * (card.taken() ? 1 : DIM));
        ink.fill(frame, RADIUS, Role.CARD);
        Role role = ground(ink, machine, Role.BRIGHT);
        Box head = layout.box(machine).orElseThrow();
        ink.mark(card.mark(), head.x() + PAD, head.centreY() - SMALL / 2, SMALL);
        double room = head.width() - NAME - PAD;
        String name = Ellipsis.fit(card.name(), room, Face.TITLE, widths);
        ink.text(name, head.x() + NAME, head.centreY(), Face.TITLE, role);
        double used = widths.width(name, Face.TITLE) + PAD;
        ink.text(Ellipsis.fit(card.where(), room - used, Face.CAPTION, widths), head.x() + NAME + used, head.centreY(),
                Face.CAPTION, role == Role.BRIGHT ? Role.MUTED : role);
        card.sockets().forEach(socket -> socket(ink, new Thing.ALine(card.id(), socket)));
        frame(ink, frame, targets(machine) ? Role.FOCUS : Role.BORDER);
        ink.strength(1);
    }

    private void socket(Ink ink, Thing.ALine line) {
        Box box = layout.box(line).orElseThrow();
        Role role = ground(ink, line, Role.TEXT);
        Card.Socket socket = line.socket();
        icon(socket.kind()).ifPresent(icon -> ink.icon(icon, box.x() + PAD, box.centreY() - 8, 16));
        double right = box.right() - PAD - 4;
        String policy = socket.port().isEmpty() ? Messages.noPort : PortColumns.policy(socket.policy());
        Role quiet = role == Role.TEXT ? socket.port().isEmpty() ? Role.UNPROTECTED : Role.FAINT : role;
        ink.textRight(policy, right, box.centreY(), Face.CAPTION, quiet);
        double room = right - widths.width(policy, Face.CAPTION) - PAD - box.x() - NAME;
        ink.text(Ellipsis.fit(socket.name(), room, Face.NORMAL, widths), box.x() + NAME, box.centreY(), Face.NORMAL,
                role);
    }

    private void board(Ink ink, Board board) {
        Box frame = layout.frame(board.id());
        if (!ink.needs(frame)) {
            return;
        }
        Thing thing = new Thing.ABoard(board.id());
        ink.strength(drawing.pull().isPresent() && drawing.pull().get().from() instanceof Thing.APort ? DIM : 1);
        ink.fill(frame, RADIUS, Role.CARD);
        Role role = ground(ink, thing, Role.BRIGHT);
        Box head = layout.box(thing).orElseThrow();
        ink.icon(Icon.BOARD, head.x() + PAD, head.centreY() - 8, 16);
        double used = NAME;
        ink.text(board.name(), head.x() + used, head.centreY(), Face.TITLE, role);
        used += widths.width(board.name(), Face.TITLE) + PAD;
        ink.text(Ellipsis.fit(board.address(), head.width() - used - PAD, Face.CAPTION, widths), head.x() + used, head
                .centreY(), Face.CAPTION, role == Role.BRIGHT ? Role.MUTED : role);
        if (board.silent()) {
            double x = head.right() - PAD - widths.width(Messages.silent, Face.CAPTION);
            ink.mark(StateMark.STALE, x - SMALL - 4, head.centreY() - SMALL / 2, SMALL);
            ink.text(Messages.silent, x, head.centreY(), Face.CAPTION, StateMark.STALE.role());
        }
        board.ports().forEach(row -> port(ink, row));
        frame(ink, frame, board.silent() ? Role.STALE : Role.BORDER);
        ink.strength(1);
    }

    private void port(Ink ink, PortRow row) {
        Thing thing = new Thing.APort(row.place());
        Box box = layout.box(thing).orElseThrow();
        ink.strength(strength(thing));
        boolean wanted = drawing.wishes().containsKey(row.place());
        if (wanted) {
            ink.fill(box, 0, Role.PENDING_GROUND);
        }
        Role role = ground(ink, thing, row.owner().isPresent() || wanted ? Role.TEXT : Role.MUTED);
        icon(row.kind()).ifPresent(icon -> ink.icon(icon, box.x() + PAD + 4, box.centreY() - 8, 16));
        double x = box.x() + NAME + 4;
        ink.text(Ellipsis.fit(row.place().port(), PORT, Face.NORMAL, widths), x, box.centreY(), Face.NORMAL, role);
        Standing standing = Standing.of(row);
        ink.mark(standing.mark(), box.right() - PAD - SMALL, box.centreY() - SMALL / 2, SMALL);
        double right = box.right() - 2 * PAD - SMALL;
        ink.textRight(PortColumns.rate(row.rate().both()), right, box.centreY(), Face.CAPTION, row.rate().both() > 0
                ? role : Role.FAINT);
        right -= RATE;
        if (right - TRAIL - x - PORT > TRAIL) {
            trail(ink, row, new Box(right - TRAIL, box.y() + 5, TRAIL, PanelLayout.ROW - 10), role);
            right -= TRAIL + PAD;
        }
        String device = row.device().isEmpty() ? row.live().map(live -> live.line().text()).orElse("") : row.device();
        ink.text(Ellipsis.fit(device, right - x - PORT - PAD, Face.CAPTION, widths), x + PORT + PAD, box.centreY(),
                Face.CAPTION, role == Role.TEXT ? Role.MUTED : role);
        ink.strength(1);
    }

    /** What went through lately, by its highest. */
    private static void trail(Ink ink, PortRow row, Box box, Role role) {
        double highest = row.rate().trail().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (row.rate().trail().size() < 2 || highest <= 0) {
            ink.line(Stroke.solid(Role.FAINT, 1), box.x(), box.bottom(), box.right(), box.bottom());
            return;
        }
        double[] line = new double[row.rate().trail().size() * 2];
        for (int index = 0; index < line.length / 2; index++) {
            line[2 * index] = box.x() + box.width() * index / (line.length / 2 - 1);
            line[2 * index + 1] = box.bottom() - box.height() * row.rate().trail().get(index) / highest;
        }
        ink.line(Stroke.solid(role == Role.TEXT ? Role.MUTED : role, 1), line);
    }

    /** Draws the ground of what is selected; gives the colour of writing on it. */
    private Role ground(Ink ink, Thing thing, Role usual) {
        Box box = layout.box(thing).orElseThrow();
        if (thing.id().equals(drawing.chosen())) {
            ink.fill(box, 0, Role.SELECTION);
            return Role.SELECTION_TEXT;
        }
        if (targets(thing)) {
            ink.outline(box, 0, Stroke.solid(Role.FOCUS, 2));
        }
        return usual;
    }

    private boolean targets(Thing thing) {
        return drawing.pull().flatMap(Pull::target).filter(thing::equals).isPresent();
    }

    private double strength(Thing thing) {
        return drawing.pull().filter(pull -> !pull.suits(thing) && !pull.from().equals(thing)).isPresent() ? DIM : 1;
    }

    private void bubble(Ink ink, Pull pull) {
        String second = pull.check().map(one -> one.words()).orElse("");
        double wide = Math.max(widths.width(pull.words(), Face.NORMAL), widths.width(second, Face.CAPTION) + SMALL + 4)
                + 2 * PAD;
        double high = second.isEmpty() ? PanelLayout.ROW : 2 * PanelLayout.ROW - 4;
        double x = Math.max(2, Math.min(pull.x() + 16, layout.size().width() - wide - 2));
        Box box = new Box(x, pull.y() + 18, wide, high);
        Role edge = pull.check().map(check -> check.mark() == StateMark.DONE ? Role.PENDING : check.mark().role())
                .orElse(Role.BORDER);
        ink.fill(box, RADIUS, Role.RAISED);
        ink.outline(box, RADIUS, Stroke.solid(edge, 1));
        ink.text(pull.words(), box.x() + PAD, box.y() + PanelLayout.ROW / 2, Face.NORMAL, Role.TEXT);
        pull.check().ifPresent(check -> {
            double y = box.y() + PanelLayout.ROW + PanelLayout.ROW / 2 - 5;
            ink.mark(check.mark(), box.x() + PAD, y - SMALL / 2, SMALL);
            ink.text(check.words(), box.x() + PAD + SMALL + 4, y, Face.CAPTION, edge);
        });
    }

    /** The picture of a kind. */
    static Optional<Icon> icon(String kind) {
        return switch (kind) {
            case "SERIAL" -> Optional.of(Icon.SERIAL);
            case "CAN" -> Optional.of(Icon.CAN);
            case "SOUND" -> Optional.of(Icon.SOUND);
            case "USB" -> Optional.of(Icon.USB);
            default -> Optional.empty();
        };
    }

    /** Whether a port is the one that something stands for. */
    static boolean is(Optional<PortPlace> place, PortPlace port) {
        return place.filter(port::equals).isPresent();
    }
}
