// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.ink.Wrap;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.DecisionText;

/**
 * The card below the ladder: what the leader decides, and why.
 *
 * @param text what it says
 * @param free room at the right that is kept, for buttons
 * @param least how high the card is at least, with these buttons on it
 */
public record DecisionDrawing(DecisionText text, double free, double least) implements Drawing {

    private static final double MARGIN = 12;
    private static final double PAD = 14;
    private static final double SIGN = 32;
    private static final double LINE = 19;
    private static final double ICON = 18;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        double left = MARGIN + PAD + SIGN + PAD;
        double space = Math.max(80, width - left - MARGIN - PAD - free);
        List<String> title = Wrap.lines(text.title(), space, Face.TITLE, widths);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.addAll(Wrap.lines(line, space, Face.NORMAL, widths)));
        double needed = Math.max(least, 2 * PAD + (title.size() + lines.size()) * LINE);
        Box card = new Box(MARGIN, 2, Math.max(1, width - 2 * MARGIN), needed);
        String words = text.title() + ". " + String.join(" ", text.lines());
        return new Laid(new Box(0, 0, width, needed + MARGIN), List.of(new Item("decision", card, words)),
                ink -> paint(ink, card, left, title, lines));
    }

    private void paint(Ink ink, Box card, double left, List<String> title, List<String> lines) {
        boolean over = text.kind() == DecisionText.Kind.TAKING_OVER;
        ink.fill(card, 0, over ? Role.TAKING_OVER_BAND : Role.CARD);
        ink.outline(card, 0, Stroke.solid(over ? Role.TAKING_OVER : Role.BORDER, 1));
        Box sign = new Box(card.x() + PAD, card.y() + PAD, SIGN, SIGN);
        ink.fill(sign, 3, Role.RAISED);
        ink.outline(sign, 3, Stroke.solid(Role.BORDER, 1));
        sign(ink, sign.centreX() - ICON / 2, sign.centreY() - ICON / 2);
        double y = card.y() + PAD + LINE / 2 - 2;
        for (String line : title) {
            ink.text(line, left, y, Face.TITLE, Role.BRIGHT);
            y += LINE;
        }
        for (String line : lines) {
            ink.text(line, left, y, Face.NORMAL, Role.MUTED);
            y += LINE;
        }
    }

    private void sign(Ink ink, double x, double y) {
        switch (text.kind()) {
            case QUIET -> ink.icon(Icon.PROTECTION, x, y, ICON);
            case WATCHING -> ink.icon(Icon.CLOCK, x, y, ICON);
            case TAKING_OVER -> ink.mark(StateMark.TAKING_OVER, x, y, ICON);
            case NEEDS_PERSON -> ink.mark(StateMark.FAILED, x, y, ICON);
        }
    }
}
