// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.GenerationRow;
import org.hotseat.ui.protection.model.ReplicationText;
import org.hotseat.ui.protection.model.ReplicationText.Bar;

/** The last generations, newest at the right: pause above, bytes as a bar, duration below. */
final class TimelinePart {

    private static final double HEAD = 26;
    private static final double MARGIN = 12;
    private static final double LABELS = 92;
    private static final double STEP = 54;
    private static final double BAR = 48;
    private static final double HIGH = 48;
    private static final double LINE = 17;

    private final ReplicationText text;
    private final Box area;
    private final TextMeasure widths;
    private final List<Bar> bars;

    TimelinePart(ReplicationText text, Box area, TextMeasure widths) {
        this.text = text;
        this.area = area;
        this.widths = widths;
        int room = Math.max(1, (int) ((area.width() - LABELS - MARGIN) / STEP));
        List<Bar> all = text.bars();
        bars = all.subList(Math.max(0, all.size() - room), all.size());
    }

    private double left(int index) {
        return area.x() + LABELS + index * STEP;
    }

    private double top() {
        return area.y() + HEAD + 6 + LINE;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < bars.size(); index++) {
            GenerationRow row = bars.get(index).row();
            items.add(new Item("generation-" + row.told().generation(), new Box(left(index), top() - LINE, BAR,
                    area.bottom() - top() + LINE - 22), row.words()));
        }
        return items;
    }

    void paint(Ink ink) {
        ink.fill(new Box(area.x(), area.y(), area.width(), HEAD), 0, Role.HEADER);
        ink.text(fit(Messages.generations, area.width() - 3 * MARGIN), area.x() + MARGIN, area.y() + HEAD / 2,
                Face.NORMAL, Role.MUTED);
        if (bars.isEmpty()) {
            ink.text(fit(Messages.noGenerations, area.width() - 2 * MARGIN), area.x() + MARGIN, top() + HIGH / 2,
                    Face.NORMAL, Role.MUTED);
            return;
        }
        label(ink, Messages.pause, top() - LINE / 2 - 1);
        label(ink, Messages.bytes, top() + HIGH / 2);
        label(ink, Messages.generation, top() + HIGH + LINE / 2 + 2);
        label(ink, Messages.duration, top() + HIGH + LINE * 3 / 2 + 2);
        label(ink, Messages.pages, top() + HIGH + LINE * 5 / 2 + 2);
        for (int index = 0; index < bars.size(); index++) {
            bar(ink, bars.get(index), left(index));
        }
        below(ink);
    }

    /** Which is restorable, and which are merged into the base of the disk, as far as there is room for both. */
    private void below(Ink ink) {
        double y = top() + HIGH + 3 * LINE + 5;
        double end = area.right() - MARGIN;
        for (int index = 0; index < bars.size(); index++) {
            if (bars.get(index).restorable()) {
                end = restorable(ink, left(index), y) - MARGIN;
            }
        }
        long merged = bars.stream().filter(Bar::merged).count();
        if (merged == 0 || text.chain().isEmpty()) {
            return;
        }
        int last = bars.indexOf(bars.stream().filter(Bar::merged).reduce((one, next) -> next).orElseThrow());
        double right = left(last) + BAR;
        if (bars.get(last).restorable()) {
            right = left(last) - (STEP - BAR);
        }
        double left = left(0);
        if (right - left < BAR) {
            return;
        }
        ink.line(Stroke.solid(Role.BORDER, 1), left, y, left, y + 5, right, y + 5, right, y);
        double room = Math.min(right, end) - left;
        ink.text(fit(NLS.bind(Messages.merged, text.chain().get()), room), left, y + 16, Face.CAPTION, Role.MUTED);
    }

    private void label(Ink ink, String words, double y) {
        ink.text(fit(words, LABELS - MARGIN - 4), area.x() + MARGIN, y, Face.CAPTION, Role.MUTED);
    }

    private void bar(Ink ink, Bar bar, double x) {
        GenerationRow row = bar.row();
        boolean odd = bar.slow() || !row.isHeld();
        double top = top();
        centred(ink, row.pauseText(), x, top - LINE / 2 - 1, bar.slow() ? Role.AT_RISK : Role.TEXT);
        ink.fill(new Box(x, top, BAR, HIGH), 0, Role.CARD);
        double high = HIGH * bar.share();
        ink.fill(new Box(x, top + HIGH - high, BAR, high), 0, odd ? Role.AT_RISK
                : bar.restorable() ? Role.SERIES_1 : Role.BORDER);
        if (!row.isHeld()) {
            ink.line(Stroke.solid(Role.CANVAS, 2), x + BAR / 2 - 6, top + HIGH - 16, x + BAR / 2 + 6, top + HIGH - 4);
            ink.line(Stroke.solid(Role.CANVAS, 2), x + BAR / 2 + 6, top + HIGH - 16, x + BAR / 2 - 6, top + HIGH - 4);
        }
        if (high < HIGH - LINE) {
            centred(ink, row.bytesText(), x, top + LINE / 2, Role.MUTED);
        }
        centred(ink, row.numberText(), x, top + HIGH + LINE / 2 + 2, bar.restorable() ? Role.BRIGHT : Role.FAINT);
        centred(ink, row.durationText(), x, top + HIGH + LINE * 3 / 2 + 2, Role.FAINT);
        centred(ink, row.pagesText(), x, top + HIGH + LINE * 5 / 2 + 2, Role.FAINT);
        if (bar.restorable()) {
            ink.outline(new Box(x, top, BAR, HIGH), 0, Stroke.solid(Role.FOCUS, 1.5));
        }
    }

    /** Answers where its words begin. */
    private double restorable(Ink ink, double x, double y) {
        ink.line(Stroke.solid(Role.SERIES_1, 1.5), x, y, x, y + 5, x + BAR, y + 5, x + BAR, y);
        String words = NLS.bind(Messages.restorable, text.standby().orElse(""));
        double wide = widths.width(words, Face.CAPTION);
        double left = Math.clamp(x + BAR / 2 - wide / 2, area.x() + MARGIN, Math.max(area.x() + MARGIN,
                area.right() - wide - MARGIN));
        ink.text(words, left, y + 16, Face.CAPTION, Role.TEXT);
        return left;
    }

    private void centred(Ink ink, String words, double x, double y, Role role) {
        String shown = fit(words, STEP);
        ink.text(shown, x + BAR / 2 - widths.width(shown, Face.CAPTION) / 2, y, Face.CAPTION, role);
    }

    private String fit(String words, double space) {
        return Ellipsis.fit(words, Math.max(1, space), Face.CAPTION, widths);
    }
}
