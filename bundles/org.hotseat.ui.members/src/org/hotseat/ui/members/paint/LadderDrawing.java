// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.state.ladder.RungState;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.LadderText;
import org.hotseat.ui.members.model.RungText;

/**
 * The fencing ladder: host at the left, cluster at the right, and between them what shows that the host lives.
 *
 * @param text what it says
 */
public record LadderDrawing(LadderText text) implements Drawing {

    private static final double MARGIN = 16;
    private static final double HEAD = 34;
    private static final double STEP = 58;
    private static final double LEAST_STEP = 24;
    private static final double TWO_LINES = 40;
    private static final double LINE = 18;
    private static final double RAIL = 10;
    private static final double ICON = 16;
    private static final double LEAST_SPAN = 110;
    private static final double MOST_SPAN = 280;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        return new Sheet(width, height, widths).lay();
    }

    /** Places for one size. */
    private final class Sheet {

        private final double width;
        private final double height;
        private final TextMeasure widths;
        private final double step;
        private final double left;
        private final double right;

        Sheet(double width, double height, TextMeasure widths) {
            this.width = width;
            this.height = height;
            this.widths = widths;
            int rungs = Math.max(1, text.rungs().size());
            step = Math.clamp((height - HEAD - 2 * MARGIN) / rungs, LEAST_STEP, STEP);
            double titles = widest(true);
            double facts = widest(false);
            left = MARGIN + titles + MARGIN;
            double free = width - left - 3 * RAIL - facts - MARGIN;
            right = left + RAIL + Math.clamp(free, LEAST_SPAN, MOST_SPAN);
        }

        private double widest(boolean titles) {
            double most = titles ? widths.width(text.host(), Face.TITLE) + 3 * ICON : 0;
            for (RungText rung : text.rungs()) {
                double first = titles ? widths.width(rung.title(), Face.TITLE)
                        : widths.width(rung.first(), Face.NORMAL);
                double second = widths.width(titles ? rung.place() : rung.second(), Face.CAPTION);
                most = Math.max(most, Math.max(first, second));
            }
            return Math.min(most, width / 2.5);
        }

        Laid lay() {
            List<Item> items = new ArrayList<>();
            for (int index = 0; index < text.rungs().size(); index++) {
                RungText rung = text.rungs().get(index);
                items.add(new Item(rung.name().name(), new Box(MARGIN / 2, top(index), width - MARGIN, step - 4),
                        RungLines.words(rung)));
            }
            double needed = top(text.rungs().size()) + MARGIN / 2;
            return new Laid(new Box(0, 0, width, Math.max(needed, Math.min(height, needed))), items, this::paint);
        }

        private double top(int index) {
            return MARGIN / 2 + HEAD + index * step;
        }

        private void paint(Ink ink) {
            heads(ink);
            double bottom = top(text.rungs().size()) - 2;
            ink.fill(new Box(left, MARGIN / 2 + HEAD - 4, RAIL, bottom - HEAD), 3, Role.BORDER);
            ink.fill(new Box(right, MARGIN / 2 + HEAD - 4, RAIL, bottom - HEAD), 3, Role.BORDER);
            for (int index = 0; index < text.rungs().size(); index++) {
                rung(ink, text.rungs().get(index), top(index) + step / 2);
            }
        }

        private void heads(Ink ink) {
            double y = MARGIN / 2 + HEAD / 2 - 4;
            ink.icon(Icon.HOST, MARGIN, y - ICON / 2, ICON);
            String host = fit(text.host(), Face.TITLE, left - MARGIN - 3 * ICON);
            ink.text(host, MARGIN + ICON + 8, y, Face.TITLE, Role.BRIGHT);
            if (text.mark() != StateMark.RUNNING) {
                ink.mark(text.mark(), MARGIN + ICON + 16 + widths.width(host, Face.TITLE), y - ICON / 2, ICON);
            }
            double x = right;
            ink.icon(Icon.CLUSTER, x - 3, y - ICON / 2, ICON);
            ink.text(fit(text.leader(), Face.TITLE, width - x - ICON - MARGIN), x + ICON + 4, y, Face.TITLE,
                    Role.BRIGHT);
        }

        private void rung(Ink ink, RungText rung, double y) {
            double titles = left - MARGIN - 8;
            RungLines.paint(ink, rung.state(), left + RAIL, right, y);
            double x = right + RAIL + 12;
            double space = width - x - MARGIN / 2;
            Role role = rung.state() == RungState.BROKEN ? Role.AT_RISK
                    : rung.state() == RungState.HOLDS || rung.state() == RungState.OFF ? Role.TEXT : Role.FAINT;
            if (step < TWO_LINES) { // what matters most, in one line; all of it is in the tip
                ink.text(fit(rung.title(), Face.TITLE, titles), MARGIN, y, Face.TITLE, Role.BRIGHT);
                ink.text(fit(rung.first(), Face.NORMAL, space), x, y, Face.NORMAL, role);
                return;
            }
            ink.text(fit(rung.title(), Face.TITLE, titles), MARGIN, y - LINE / 2, Face.TITLE, Role.BRIGHT);
            ink.text(fit(rung.place(), Face.CAPTION, titles), MARGIN, y + LINE / 2, Face.CAPTION, Role.MUTED);
            ink.text(fit(rung.first(), Face.NORMAL, space), x, y - LINE / 2, Face.NORMAL, role);
            ink.text(fit(rung.second(), Face.CAPTION, space), x, y + LINE / 2, Face.CAPTION, Role.MUTED);
        }

        private String fit(String words, Face face, double space) {
            return Ellipsis.fit(words, space, face, widths);
        }
    }
}
