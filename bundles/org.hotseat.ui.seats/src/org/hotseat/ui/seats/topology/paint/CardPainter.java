// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import java.util.Optional;

import org.hotseat.console.member.Upkeep;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.paint.Highlight.Drag;
import org.hotseat.ui.seats.topology.scene.ChipItem;
import org.hotseat.ui.seats.topology.scene.HostItem;

/** Draws cards of hosts and chips of machines. Holds nothing. */
final class CardPainter {

    private static final double RADIUS = 4;
    private static final double ICON = 14;
    private static final double TITLE_LINE = 13;
    private static final double CPU_LINE = 31;
    private static final double MEMORY_LINE = 45;
    private static final double BAR_LEFT = 22;
    private static final double BAR_RIGHT = 42;
    private static final double BAR = 5;
    private static final double FLAT_SHAPE = 20;
    private static final double FLAT_EDGE = 4;
    private static final double UNFIT = 0.7;
    private static final double DRAGGED = 0.45;

    void host(Ink ink, HostItem item, Detail detail, Highlight highlight) {
        Box card = item.bounds();
        HostNode host = item.host();
        boolean stale = host.mark() == Mark.STALE;
        ink.strength(strength(item, highlight));
        ink.fill(card, RADIUS, stale ? Role.CANVAS : Role.CARD);
        ink.outline(card, RADIUS, border(item, highlight));
        double shape = item.flat() ? FLAT_SHAPE : 2 * ICON;
        double top = card.y() + (item.flat() ? FLAT_EDGE : 8);
        if (detail == Detail.SHAPES && host.mark() == Mark.RUNNING && host.upkeep() == Upkeep.ON) {
            ink.icon(Icon.MAINTENANCE, card.centreX() - shape / 2, top, shape);
        } else if (detail == Detail.SHAPES) {
            MarkPainter.mark(ink, host.mark(), card.centreX() - shape / 2, top, shape);
        } else {
            title(ink, item, highlight);
        }
        if (detail == Detail.FULL) {
            figures(ink, item);
        }
        focus(ink, card, item.host().id(), highlight);
        ink.strength(1);
    }

    private static double strength(HostItem item, Highlight highlight) {
        return highlight.drag().map(Drag::unfit).filter(unfit -> unfit.containsKey(item.host().id())).isPresent()
                ? UNFIT : 1;
    }

    private static Stroke border(HostItem item, Highlight highlight) {
        Object id = item.host().id();
        boolean target = highlight.drag().flatMap(Drag::target).filter(id::equals).isPresent()
                && !highlight.drag().map(Drag::unfit).filter(unfit -> unfit.containsKey(id)).isPresent();
        if (target || highlight.selected().contains(id)) {
            return Stroke.solid(Role.FOCUS, 2);
        }
        return switch (item.host().mark()) {
            case STALE -> new Stroke(Role.STALE, 1, Stroke.Dash.DASHED);
            case AT_RISK -> Stroke.solid(Role.AT_RISK, 1.5);
            case FAILED -> Stroke.solid(Role.FAILED, 1.5);
            default -> Stroke.solid(Role.BORDER, 1);
        };
    }

    private static void title(Ink ink, HostItem item, Highlight highlight) {
        Box card = item.bounds();
        HostNode host = item.host();
        double y = card.y() + TITLE_LINE;
        boolean known = host.mark() == Mark.RUNNING || host.mark() == Mark.AT_RISK;
        if (host.upkeep() == Upkeep.ON) {
            ink.icon(Icon.MAINTENANCE, card.x() + 6, y - ICON / 2, ICON);
        } else {
            MarkPainter.host(ink, card.x() + 6, y - ICON / 2, ICON);
        }
        ink.text(item.title(), card.x() + 6 + ICON + 4, y, Face.TITLE, known ? Role.BRIGHT : Role.MUTED);
        boolean unfit = highlight.drag().map(Drag::unfit).filter(map -> map.containsKey(host.id())).isPresent();
        if (unfit) {
            MarkPainter.no(ink, card.right() - ICON - 4, y - ICON / 2, ICON);
        } else if (host.mark() != Mark.RUNNING) {
            MarkPainter.mark(ink, host.mark(), card.right() - ICON - 4, y - ICON / 2, ICON);
        }
    }

    private static void figures(Ink ink, HostItem item) {
        Box card = item.bounds();
        HostNode host = item.host();
        double left = item.flat() ? item.figures() - 8 : card.x();
        if (!item.note().isEmpty()) {
            double middle = item.flat() ? TITLE_LINE : (CPU_LINE + MEMORY_LINE) / 2;
            ink.text(item.note(), left + 8, card.y() + middle, Face.CAPTION, Role.MUTED);
            return;
        }
        boolean atRisk = host.mark() == Mark.AT_RISK; // decided with patience; a bar alone would flicker at its limit
        boolean busy = atRisk && host.cpu() > HostView.CPU_CLEAR;
        boolean full = atRisk && host.memory() > HostView.MEMORY_CLEAR;
        if (item.flat()) {
            double right = card.right() - (host.mark() == Mark.RUNNING ? 0 : ICON + 2);
            double half = (right - left) / 2;
            bar(ink, new Box(left, card.y() + TITLE_LINE, half, 0), "C", host.cpu(), busy);
            bar(ink, new Box(left + half, card.y() + TITLE_LINE, half, 0), "M", host.memory(), full);
        } else {
            bar(ink, new Box(left, card.y() + CPU_LINE, card.width(), 0), "C", host.cpu(), busy);
            bar(ink, new Box(left, card.y() + MEMORY_LINE, card.width(), 0), "M", host.memory(), full);
        }
    }

    private static void bar(Ink ink, Box line, String letter, int percent, boolean strained) {
        double y = line.y();
        double width = line.width() - BAR_LEFT - BAR_RIGHT;
        Box whole = new Box(line.x() + BAR_LEFT, y - BAR / 2, width, BAR);
        ink.text(letter, line.x() + 8, y, Face.SMALL, Role.MUTED);
        ink.fill(whole, 0, Role.LINE);
        if (percent > 0) {
            Role tone = strained ? Role.AT_RISK : Role.FAINT;
            ink.fill(new Box(whole.x(), whole.y(), width * Math.min(100, percent) / 100, BAR), 0, tone);
        }
        String figure = percent < 0 ? "–" : percent + " %";
        ink.textRight(figure, line.right() - 7, y, Face.SMALL, Role.MUTED);
    }

    void chip(Ink ink, ChipItem item, Detail detail, Highlight highlight) {
        Box box = item.bounds();
        Object id = item.machine().id();
        boolean selected = highlight.selected().contains(id);
        boolean dragged = highlight.drag().map(Drag::machine).filter(id::equals).isPresent();
        ink.strength(dragged ? DRAGGED : chipStrength(item, highlight));
        if (detail == Detail.SHAPES && !selected) {
            ink.fill(box, 0, Role.LINE); // thousands may be in sight, and nobody sees corners of a pixel
        } else {
            ink.fill(box, 3, selected ? Role.SELECTION : Role.RAISED);
            ink.outline(box, 3, selected ? Stroke.solid(Role.FOCUS, 1.5) : Stroke.solid(Role.LINE, 1));
        }
        double mark = box.height() - 7;
        MarkPainter.mark(ink, item.machine().mark(), box.x() + 4, box.centreY() - mark / 2, mark);
        if (detail != Detail.SHAPES) {
            ink.text(item.label(), box.x() + mark + 8, box.centreY(), Face.CAPTION, words(item, selected));
        }
        if (detail == Detail.FULL && !item.machine().tag().isEmpty()) {
            ink.textRight(item.machine().tag(), box.right() - 4, box.centreY(), Face.SMALL,
                    selected ? Role.SELECTION_TEXT : Role.FAINT);
        }
        focus(ink, box, id, highlight);
        ink.strength(1);
    }

    private static double chipStrength(ChipItem item, Highlight highlight) {
        Optional<Drag> drag = highlight.drag();
        return drag.isPresent() && drag.get().unfit().containsKey(item.host()) ? UNFIT : 1;
    }

    private static Role words(ChipItem item, boolean selected) {
        if (selected) {
            return Role.SELECTION_TEXT;
        }
        return switch (item.machine().mark()) {
            case RUNNING, BUSY, AT_RISK, FAILED -> Role.TEXT;
            case OFF, SUSPENDED, FROZEN, STALE, UNKNOWN -> Role.MUTED;
        };
    }

    private static void focus(Ink ink, Box box, Object id, Highlight highlight) {
        if (highlight.focus().filter(id::equals).isPresent()) {
            ink.outline(box.grown(2), RADIUS, Stroke.solid(Role.FOCUS, 2));
        }
    }
}
