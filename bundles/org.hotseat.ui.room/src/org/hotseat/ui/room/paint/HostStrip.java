// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.HostCard;
import org.hotseat.ui.room.model.HostCard.Chip;

/** The hosts beside the room, one below the other, each with its machines. Immutable. */
public final class HostStrip {

    private static final double CARD = 44;
    private static final double CHIP = 24;
    private static final double PAD = 8;
    private static final double MARK = 13;
    private static final double BAR = 44;

    private final double width;
    private final List<HostCard> hosts;
    private final TextMeasure widths;
    private final Map<Object, Box> boxes = new HashMap<>();
    private final List<Object> order = new ArrayList<>();
    private double height;

    /**
     * Lays hosts out.
     *
     * @param hosts in their order
     * @param width of the strip
     * @param widths of writing
     */
    public HostStrip(List<HostCard> hosts, double width, TextMeasure widths) {
        this.width = width;
        this.hosts = List.copyOf(hosts);
        this.widths = widths;
        for (HostCard host : this.hosts) {
            place(host.id(), CARD);
            host.chips().forEach(chip -> place(chip.id(), CHIP));
            height += PAD;
        }
    }

    private void place(Object thing, double high) {
        boxes.put(thing, new Box(0, height, width, high));
        order.add(thing);
        height += high;
    }

    /**
     * What it needs.
     *
     * @return points
     */
    public double height() {
        return height;
    }

    /**
     * What the keys go to.
     *
     * @return each HostId with the MachineIds of its machines behind it
     */
    public List<Object> order() {
        return List.copyOf(order);
    }

    /**
     * Where a thing is.
     *
     * @param thing a HostId or MachineId
     * @return empty when it is not here
     */
    public Optional<Box> box(Object thing) {
        return Optional.ofNullable(boxes.get(thing));
    }

    /**
     * What is at a height.
     *
     * @param y point of the strip
     * @return a HostId or MachineId; empty between hosts and below the last
     */
    public Optional<Object> at(double y) {
        return order.stream().filter(one -> box(one).filter(box -> y >= box.y() && y < box.bottom()).isPresent())
                .findFirst();
    }

    /**
     * The host at a height, also where one of its machines is.
     *
     * @param y point of the strip
     * @return empty between hosts
     */
    public Optional<HostId> hostAt(double y) {
        return at(y).flatMap(thing -> hosts.stream().filter(one -> one.id().equals(thing) || one.chips().stream()
                .anyMatch(chip -> chip.id().equals(thing))).findFirst()).map(HostCard::id);
    }

    /**
     * What a thing says, for tips and for those who do not see it.
     *
     * @param thing a HostId or MachineId
     * @return words; empty when it is not here
     */
    public String words(Object thing) {
        for (HostCard host : hosts) {
            if (host.id().equals(thing)) {
                return host.name() + ", " + host.words();
            }
            for (Chip chip : host.chips()) {
                if (chip.id().equals(thing)) {
                    String words = chip.name() + ", " + chip.mark().word() + ", " + host.name();
                    return chip.desk().isEmpty() ? words : words + ", " + chip.desk();
                }
            }
        }
        return "";
    }

    /**
     * Draws it.
     *
     * @param ink where to
     * @param glow what stands out
     */
    public void paint(Ink ink, Glow glow) {
        for (HostCard host : hosts) {
            box(host.id()).filter(ink::needs).ifPresent(box -> card(ink, host, box, glow));
            host.chips().forEach(chip -> box(chip.id()).filter(ink::needs).ifPresent(box -> chip(ink, chip, host, box,
                    glow)));
        }
    }

    private void card(Ink ink, HostCard host, Box box, Glow glow) {
        Object id = host.id();
        boolean selected = glow.selected().filter(id::equals).isPresent() || glow.takes(id);
        ink.strength(glow.strength(id));
        ink.fill(box, 0, selected ? Role.SELECTION : Role.CARD);
        Role role = selected ? Role.SELECTION_TEXT : Role.BRIGHT;
        double first = box.y() + 14;
        double second = box.y() + 32;
        ink.icon(Icon.HOST, PAD, first - 8, 16);
        double right = figures(ink, host, box, first, selected);
        ink.text(Ellipsis.fit(host.name(), right - PAD - 24 - PAD, Face.TITLE, widths), PAD + 24, first, Face.TITLE,
                role);
        String reason = glow.unfit().getOrDefault(id, "");
        StateMark mark = reason.isEmpty() ? host.mark() : StateMark.NOT_POSSIBLE;
        ink.mark(mark, PAD + 2, second - MARK / 2, MARK);
        ink.text(Ellipsis.fit(reason.isEmpty() ? host.words() : reason, width - 24 - 2 * PAD, Face.CAPTION, widths),
                PAD + 24, second, Face.CAPTION, selected ? Role.SELECTION_TEXT : Role.MUTED);
        frame(ink, box, id, glow);
        ink.strength(1);
    }

    /** Draws how busy it is; gives where that begins. */
    private double figures(Ink ink, HostCard host, Box box, double y, boolean selected) {
        double right = box.right() - PAD;
        right = figure(ink, right, y, Messages.memory, host.memory(), selected);
        return figure(ink, right - PAD, y, Messages.cpu, host.cpu(), selected);
    }

    private double figure(Ink ink, double right, double y, String word, double percent, boolean selected) {
        double left = right - BAR;
        ink.outline(new Box(left, y - 4, BAR, 8), 0, Stroke.solid(Role.BORDER, 1));
        if (percent > 0) {
            ink.fill(new Box(left, y - 4, BAR * Math.min(percent, 100) / 100, 8), 0, Role.FAINT);
        }
        String text = word + " " + (Double.isNaN(percent) ? Formats.NONE : Formats.percent(percent));
        ink.textRight(text, left - 4, y, Face.SMALL, selected ? Role.SELECTION_TEXT : Role.MUTED);
        return left - 4 - widths.width(text, Face.SMALL);
    }

    private void chip(Ink ink, Chip chip, HostCard host, Box box, Glow glow) {
        Object id = chip.id();
        boolean selected = glow.selected().filter(id::equals).isPresent();
        ink.strength(Math.min(glow.strength(id), glow.strength(host.id())));
        ink.fill(box, 0, selected ? Role.SELECTION : Role.BODY);
        Role role = selected ? Role.SELECTION_TEXT : Role.TEXT;
        ink.mark(chip.mark(), PAD + 24, box.centreY() - MARK / 2, MARK);
        double desk = widths.width(chip.desk(), Face.SMALL);
        ink.text(Ellipsis.fit(chip.name(), width - PAD - 24 - MARK - 6 - PAD - desk - PAD, Face.CAPTION, widths), PAD
                + 24 + MARK + 6, box.centreY(), Face.CAPTION, role);
        ink.textRight(chip.desk(), box.right() - PAD, box.centreY(), Face.SMALL, selected ? role : Role.FAINT);
        frame(ink, box, id, glow);
        ink.strength(1);
    }

    private static void frame(Ink ink, Box box, Object id, Glow glow) {
        if (glow.takes(id) || glow.focus().filter(id::equals).isPresent()) {
            ink.outline(box, 0, Stroke.solid(Role.FOCUS, 2));
        } else {
            ink.line(Stroke.solid(Role.LINE, 1), box.x(), box.bottom() - 1, box.right(), box.bottom() - 1);
        }
    }
}
