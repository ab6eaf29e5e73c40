// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import java.util.Optional;
import java.util.Set;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.scene.ChipItem;
import org.hotseat.ui.seats.topology.scene.HostItem;
import org.hotseat.ui.seats.topology.scene.LinkItem;
import org.hotseat.ui.seats.topology.scene.RailItem;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** Draws a whole scene: rails, attachments, cards, links. Holds nothing. */
public final class TopologyPainter {

    private static final double DOT = 3;
    private static final double BELOW_NAME = 14;

    private final CardPainter cards = new CardPainter();

    /**
     * Draws.
     *
     * @param ink where to
     * @param scene what
     * @param detail how much of it
     * @param highlight what stands out
     */
    public void paint(Ink ink, TopologyScene scene, Detail detail, Highlight highlight) {
        scene.rails().forEach(rail -> rail(ink, rail, detail));
        scene.hosts().forEach(host -> attachments(ink, host, scene));
        scene.hosts().stream().filter(host -> ink.needs(host.bounds()))
                .forEach(host -> cards.host(ink, host, detail, highlight));
        scene.chips().stream().filter(chip -> ink.needs(chip.bounds()))
                .forEach(chip -> cards.chip(ink, chip, detail, highlight));
        scene.links().stream().filter(link -> ink.needs(link.bounds())).forEach(link -> link(ink, link, detail));
    }

    /**
     * Draws the machine in hand.
     *
     * @param ink where to
     * @param scene what it is part of
     * @param box where it is held
     * @param highlight says which machine
     * @param detail how much of it
     */
    public void ghost(Ink ink, TopologyScene scene, Box box, Highlight highlight, Detail detail) {
        highlight.drag().flatMap(drag -> scene.chip(drag.machine())).ifPresent(chip -> cards.chip(ink,
                new ChipItem(chip.machine(), chip.host(), box, chip.label()), detail,
                new Highlight(Set.of(chip.machine().id()), Optional.empty(), Optional.empty())));
    }

    private static void rail(Ink ink, RailItem rail, Detail detail) {
        ink.line(style(rail.plane().kind()), rail.left(), rail.y(), rail.right(), rail.y());
        if (detail != Detail.SHAPES) {
            ink.text(rail.label(), 8, rail.y() - 5, Face.CAPTION, Role.TEXT);
        }
        if (detail == Detail.FULL) {
            ink.text(rail.plane().detail(), 8, rail.y() - 5 + BELOW_NAME, Face.SMALL, Role.MUTED);
        }
    }

    /** Planes are told apart by width and dash, so that a grey print still shows which is which. */
    private static Stroke style(PlaneNode.Kind kind) {
        return switch (kind) {
            case STORAGE -> Stroke.solid(Role.BORDER, 3);
            case MANAGEMENT -> Stroke.solid(Role.BORDER, 1.5);
            case BUSINESS -> new Stroke(Role.BORDER, 1.5, Stroke.Dash.DASHED);
        };
    }

    private static void attachments(Ink ink, HostItem host, TopologyScene scene) {
        for (HostItem.Attachment line : host.attachments()) {
            PlaneNode.Kind kind = scene.rails().get(line.plane()).plane().kind();
            Stroke.Dash dash = kind == PlaneNode.Kind.BUSINESS ? Stroke.Dash.DASHED : Stroke.Dash.SOLID;
            Stroke stroke = new Stroke(Role.BORDER, 1, line.live() ? dash : Stroke.Dash.DOTTED);
            ink.line(stroke, line.x(), line.from(), line.x(), line.to());
            Box dot = new Box(line.x() - DOT, line.to() - DOT, 2 * DOT, 2 * DOT);
            ink.fill(dot, DOT, line.live() ? Role.FAINT : Role.CANVAS);
            if (!line.live()) {
                ink.outline(dot, DOT, Stroke.solid(Role.BORDER, 1));
            }
        }
    }

    private static void link(Ink ink, LinkItem link, Detail detail) {
        double[] path = link.path().stream().mapToDouble(value -> value).toArray();
        ink.line(Stroke.solid(Role.FOCUS, 2), path);
        double x = path[path.length - 2];
        double y = path[path.length - 1];
        double back = y < path[path.length - 3] ? 7 : -7;
        ink.area(Role.FOCUS, x, y, x - 4, y + back, x + 4, y + back);
        if (detail == Detail.FULL) {
            ink.fill(link.labelBox(), 4, Role.RAISED);
            ink.outline(link.labelBox(), 4, Stroke.solid(Role.FOCUS, 1));
            ink.text(link.label(), link.labelBox().x() + 6, link.labelBox().centreY(), Face.CAPTION, Role.TEXT);
        }
    }
}
