// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.paint;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.Stroke.Dash;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Standing;
import org.hotseat.ui.ports.model.Wishes.Wish;

/** What connects machines and ports. For one painting. */
final class Wires {

    private static final int PIECES = 28;
    private static final double DOT = 9;
    private static final double THIN = 1.2;

    private final PanelDrawing drawing;
    private final PanelLayout layout;
    private final Optional<Thing> chosen;

    Wires(PanelDrawing drawing, PanelLayout layout) {
        this.drawing = drawing;
        this.layout = layout;
        this.chosen = layout.thing(drawing.chosen());
    }

    void paint(Ink ink) {
        drawing.panel().ports().forEach(row -> port(ink, row));
        drawing.panel().cards().forEach(card -> card.sockets().stream().map(socket -> new Thing.ALine(card.id(),
                socket)).forEach(line -> layout.box(line).ifPresent(box -> dot(ink, box.right(), box.centreY(),
                        line.port().isEmpty() ? Role.UNPROTECTED : Role.MUTED))));
        drawing.pull().ifPresent(pull -> layout.box(pull.from()).ifPresent(box -> curve(ink, new Stroke(Role.PENDING, 2,
                Dash.DASHED), pull.from() instanceof Thing.APort ? box.x() : box.right(), box.centreY(), pull.x(), pull
                        .y())));
    }

    private void port(Ink ink, PortRow row) {
        Optional<Box> box = layout.box(new Thing.APort(row.place()));
        if (box.isEmpty()) {
            return;
        }
        Optional<Wish> wish = Optional.ofNullable(drawing.wishes().get(row.place()));
        row.owner().ifPresent(machine -> wire(ink, row, machine, box.get(), wish.isPresent() ? new Stroke(Role.BORDER,
                1, Dash.DOTTED) : stroke(row)));
        wish.flatMap(Wish::machine).ifPresent(machine -> wire(ink, row, machine, box.get(), new Stroke(wish.get()
                .refused().isEmpty() ? Role.PENDING : Role.FAILED, 2, Dash.DASHED)));
        dot(ink, box.get().x(), box.get().centreY(), wish.isPresent() ? Role.PENDING : row.owner().isPresent()
                ? Role.MUTED : Role.BORDER);
    }

    private void wire(Ink ink, PortRow row, MachineId machine, Box port, Stroke stroke) {
        layout.socket(machine, row.place(), row.device()).ifPresent(box -> curve(ink, stroke, box.right(),
                box.centreY(), port.x(), port.centreY()));
    }

    private Stroke stroke(PortRow row) {
        boolean marked = chosen.filter(thing -> PanelPainter.is(thing.port(), row.place()) || thing instanceof
                Thing.AMachine machine && row.owner().equals(machine.machine())).isPresent();
        if (marked) {
            return Stroke.solid(Role.FOCUS, 2);
        }
        StateMark mark = Standing.of(row).mark();
        return mark == StateMark.WARNING || mark == StateMark.ERROR ? Stroke.solid(mark.role(), THIN) : Stroke.solid(
                Role.BORDER, THIN);
    }

    private static void dot(Ink ink, double x, double y, Role role) {
        Box box = new Box(x - DOT / 2, y - DOT / 2, DOT, DOT);
        ink.fill(box, DOT / 2, Role.CANVAS);
        ink.outline(box, DOT / 2, Stroke.solid(role, 1));
    }

    /** A cubic curve that leaves and comes in level. */
    private static void curve(Ink ink, Stroke stroke, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        double[] line = new double[2 * (PIECES + 1)];
        for (int piece = 0; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double u = 1 - t;
            line[2 * piece] = u * u * u * fromX + 3 * u * t * middle + t * t * t * toX;
            line[2 * piece + 1] = u * u * (u + 3 * t) * fromY + t * t * (t + 3 * u) * toY;
        }
        ink.line(stroke, line);
    }
}
