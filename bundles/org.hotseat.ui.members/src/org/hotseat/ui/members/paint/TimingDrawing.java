// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.lease.timing.RuleCheck;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.RuleText;
import org.hotseat.ui.members.model.Spans;
import org.hotseat.ui.members.model.TimingText;

/**
 * The times of a lease on one axis, and below it each inequality with its figures.
 *
 * @param head what is set, in one line; empty for none
 * @param setting the times, good or not
 */
public record TimingDrawing(String head, TimingSetting setting) implements Drawing {

    private static final double MARGIN = 16;
    private static final double HEAD = 26;
    private static final double LABEL = 18;
    private static final double BAR = 28;
    private static final double ROW = 20;
    private static final double MARK = 14;
    private static final double BEHIND = 1.28;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        return new Sheet(width, widths).lay();
    }

    /** Places for one size. */
    private final class Sheet {

        private final double width;
        private final TextMeasure widths;
        private final double right;
        private final double whole;
        private final double top;
        private final long freeze = setting.lease().minus(setting.guard()).toNanos();
        private final long frozen = freeze + setting.assumed().wakeUp().plus(setting.assumed().stop()).toNanos();
        private final long end = setting.lease().toNanos();
        private final long other = (long) (end * (1 + 2.05 * setting.assumed().clockRateMillionths() / 1e6));

        Sheet(double width, TextMeasure widths) {
            this.width = width;
            this.widths = widths;
            this.top = (head.isEmpty() ? MARGIN / 2 : HEAD + 6) + LABEL;
            this.whole = Math.max(other, frozen) * BEHIND;
            this.right = Math.max(MARGIN + 60, width - MARGIN);
        }

        Laid lay() {
            List<Item> items = new ArrayList<>();
            items.add(new Item("axis", new Box(MARGIN - 6, top - LABEL, width - 2 * MARGIN + 12, BAR + 2 * LABEL + 2),
                    String.join(", ", lower(), upper())));
            List<RuleCheck> checks = setting.checks();
            for (int index = 0; index < checks.size(); index++) {
                RuleCheck check = checks.get(index);
                items.add(new Item(check.rule().id(), new Box(MARGIN - 6, row(index) - ROW / 2, width - 2 * MARGIN + 12,
                        ROW), check.holds() ? line(check) : RuleText.broken(check)));
            }
            return new Laid(new Box(0, 0, width, row(checks.size())), items, this::paint);
        }

        private String lower() {
            return NLS.bind(Messages.freezeStarts, seconds(freeze)) + ", "
                    + NLS.bind(Messages.frozen, seconds(frozen));
        }

        private String upper() {
            return NLS.bind(Messages.leaseEnds, seconds(end)) + ", " + NLS.bind(Messages.mayStart, seconds(other));
        }

        private String seconds(long nanos) {
            return Spans.exact(Duration.ofNanos(nanos));
        }

        private double row(int index) {
            return top + BAR + LABEL + MARGIN + ROW / 2 + index * ROW;
        }

        private double x(long nanos) {
            return MARGIN + (right - MARGIN) * Math.clamp(nanos / whole, 0, 1);
        }

        private void paint(Ink ink) {
            if (!head.isEmpty()) {
                ink.text(Ellipsis.fit(head, width - 2 * MARGIN, Face.NORMAL, widths), MARGIN, HEAD / 2 + 4,
                        Face.NORMAL, Role.MUTED);
            }
            axis(ink);
            labels(ink);
            List<RuleCheck> checks = setting.checks();
            for (int index = 0; index < checks.size(); index++) {
                rule(ink, checks.get(index), row(index));
            }
        }

        private void axis(Ink ink) {
            double middle = top + BAR / 2;
            ink.line(Stroke.solid(Role.BORDER, 1.5), x(end), middle, right, middle);
            Box renew = new Box(MARGIN, top, x(freeze) - MARGIN, BAR);
            ink.fill(renew, 0, Role.RAISED);
            ink.outline(renew, 0, Stroke.solid(Role.BORDER, 1));
            centred(ink, NLS.bind(Messages.renewEvery, Spans.exact(setting.period())), renew, Face.CAPTION, Role.TEXT);
            ink.fill(new Box(x(freeze), top, Math.max(1, x(frozen) - x(freeze)), BAR), 0, Role.STALE);
            if (end > frozen) {
                Box slack = new Box(x(frozen), top, x(end) - x(frozen), BAR);
                ink.outline(slack, 0, new Stroke(Role.MUTED, 1, Stroke.Dash.DASHED));
                String words = NLS.bind(Messages.slack, Spans.plain(Duration.ofNanos(end - frozen)));
                Face face = widths.width(words, Face.TITLE) + 12 < slack.width() ? Face.TITLE : Face.CAPTION;
                centred(ink, words, slack, face, Role.BRIGHT);
            } else {
                ink.fill(new Box(x(end), top, Math.max(2, x(frozen) - x(end)), BAR), 0, Role.FAILED);
            }
            Box wait = new Box(x(end), top, Math.max(2, x(other) - x(end)), BAR);
            ink.fill(wait, 0, Role.RAISED);
            ink.outline(wait, 0, Stroke.solid(Role.MUTED, 1));
        }

        private void centred(Ink ink, String words, Box box, Face face, Role role) {
            double wide = widths.width(words, face);
            if (wide + 2 <= box.width()) {
                ink.text(words, box.centreX() - wide / 2, box.centreY(), face, role);
            }
        }

        /** What comes first ends at its place, what comes later begins there, so that they never meet. */
        private void labels(Ink ink) {
            double above = top - LABEL / 2 - 2;
            double below = top + BAR + LABEL / 2 + 2;
            label(ink, NLS.bind(Messages.freezeStarts, seconds(freeze)), freeze, above, true);
            label(ink, NLS.bind(Messages.leaseEnds, seconds(end)), end, above, false);
            label(ink, NLS.bind(Messages.frozen, seconds(frozen)), frozen, below, true);
            label(ink, NLS.bind(Messages.mayStart, seconds(other)), other, below, false);
        }

        private void label(Ink ink, String words, long at, double y, boolean before) {
            double x = x(at);
            boolean up = y < top;
            ink.line(Stroke.solid(Role.MUTED, 1), x, up ? top - 4 : top, x, up ? top + BAR : top + BAR + 4);
            double wide = widths.width(words, Face.CAPTION);
            double from = before ? x + 3 - wide : Math.min(x - 3, width - wide - 4);
            ink.text(words, Math.max(2, from), y, Face.CAPTION, Role.TEXT);
        }

        private String line(RuleCheck check) {
            return NLS.bind(Messages.ruleHolds, new Object[] { check.rule().id(), RuleText.sides(check),
                RuleText.millis(check.slack()) });
        }

        private void rule(Ink ink, RuleCheck check, double y) {
            StateMark mark = check.holds() ? StateMark.DONE : StateMark.ERROR;
            ink.mark(mark, MARGIN, y - MARK / 2, MARK);
            double formula = MARGIN + MARK + 8;
            ink.text(check.rule().id(), formula, y, Face.CAPTION, Role.MUTED);
            ink.text(check.rule().formula(), formula + 32, y, Face.CAPTION, Role.TEXT);
            double sides = formula + 32 + formulas() + MARGIN;
            ink.text(RuleText.sides(check), sides, y, Face.CAPTION, check.holds() ? Role.TEXT : Role.FAILED);
            double meaning = sides + widths.width("1\u2009000.5 ms \u2264 1\u2009000.5 ms", Face.CAPTION) + MARGIN;
            String words = Ellipsis.fit(TimingText.meaning(check), width - meaning - MARGIN, Face.CAPTION, widths);
            ink.text(words, meaning, y, Face.CAPTION, Role.MUTED);
        }

        private double formulas() {
            return setting.checks().stream().mapToDouble(one -> widths.width(one.rule().formula(), Face.CAPTION)).max()
                    .orElse(0);
        }
    }
}
