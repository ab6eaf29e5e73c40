// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.paint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.PathChange;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.members.model.PathWords;

/**
 * How the ways to a host were over the last minutes, one row each.
 *
 * @param paths what this console has seen
 * @param now right edge, wall time
 * @param span how much is shown
 */
public record PathsDrawing(HostPaths paths, Instant now, Duration span) implements Drawing {

    private static final double MARGIN = 12;
    private static final double CAPTION = 18;
    private static final double BAR = 12;
    private static final double MOST_STEP = 24;
    private static final double LEAST_STEP = 15;
    private static final double AXIS = 20;

    @Override
    public Laid lay(double width, double height, TextMeasure widths) {
        return new Sheet(width, height, widths).lay();
    }

    /** Places for one size. */
    private final class Sheet {

        private final double width;
        private final double step;
        private final double left;
        private final double right;
        private final TextMeasure widths;

        Sheet(double width, double height, TextMeasure widths) {
            this.width = width;
            this.widths = widths;
            step = Math.clamp((height - CAPTION - AXIS - MARGIN / 2) / RungName.values().length, LEAST_STEP,
                    MOST_STEP);
            double most = 0;
            for (RungName name : RungName.values()) {
                most = Math.max(most, widths.width(PathWords.name(name), Face.NORMAL));
            }
            left = MARGIN + most + MARGIN;
            right = Math.max(left + 40, width - MARGIN);
        }

        Laid lay() {
            List<Item> items = new ArrayList<>();
            for (RungName name : RungName.values()) {
                items.add(new Item(name.name(), new Box(MARGIN / 2, top(name), width - MARGIN, step),
                        PathWords.row(paths, name, now)));
            }
            return new Laid(new Box(0, 0, width, CAPTION + step * RungName.values().length + AXIS), items,
                    this::paint);
        }

        private double top(RungName name) {
            return CAPTION + step * name.ordinal();
        }

        private double x(Instant moment) {
            double share = 1 - (double) Duration.between(moment, now).toMillis() / span.toMillis();
            return left + (right - left) * Math.clamp(share, 0, 1);
        }

        private void paint(Ink ink) {
            grid(ink);
            for (RungName name : RungName.values()) {
                double y = top(name) + step / 2;
                ink.text(PathWords.name(name), MARGIN, y, Face.NORMAL, Role.TEXT);
                row(ink, name, y);
            }
            newest().ifPresent(change -> mark(ink, change));
        }

        private void grid(Ink ink) {
            double bottom = top(RungName.AGENT) + step;
            Instant minute = now.atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES).toInstant();
            String last = Formats.time(now, now);
            double end = right - widths.width(last, Face.CAPTION);
            ink.text(last, end, bottom + AXIS / 2, Face.CAPTION, Role.MUTED);
            for (; minute.isAfter(now.minus(span)); minute = minute.minusSeconds(60)) {
                double x = x(minute);
                ink.line(Stroke.solid(Role.LINE, 1), x, CAPTION, x, bottom);
                String time = Formats.time(minute, now);
                double half = widths.width(time, Face.CAPTION) / 2;
                if (x + half < end - MARGIN && x - half > left - MARGIN) {
                    ink.text(time, x - half, bottom + AXIS / 2, Face.CAPTION, Role.MUTED);
                    end = x - half;
                }
            }
        }

        private void row(Ink ink, RungName name, double y) {
            List<PathChange> changes = paths.of(name);
            for (int index = 0; index < changes.size(); index++) {
                PathChange change = changes.get(index);
                Instant until = index + 1 < changes.size() ? changes.get(index + 1).from() : now;
                double from = x(change.from());
                double to = x(until);
                if (until.isAfter(now.minus(span)) && to > from) {
                    bar(ink, change.state(), new Box(from, y - BAR / 2, Math.max(2, to - from), BAR));
                }
            }
        }

        private void bar(Ink ink, RungState state, Box box) {
            switch (state) {
                case HOLDS -> ink.fill(box, 0, Role.BORDER);
                case BROKEN -> ink.outline(box, 0, Stroke.solid(Role.AT_RISK, 1));
                case OFF -> ink.outline(box, 0, Stroke.solid(Role.MUTED, 1));
                case UNKNOWN -> ink.outline(box, 0, new Stroke(Role.STALE, 1, Stroke.Dash.DASHED));
                case ABSENT -> ink.line(new Stroke(Role.FAINT, 1, Stroke.Dash.DOTTED), box.x(), box.centreY(),
                        box.right(), box.centreY());
            }
        }

        /** What broke last and is still broken. */
        private Optional<PathChange> newest() {
            return Stream.of(RungName.values()).flatMap(name -> paths.of(name).stream()
                    .reduce((before, after) -> after).stream()).filter(change -> change.state() == RungState.BROKEN
                            && change.from().isAfter(now.minus(span))).max(Comparator.comparing(PathChange::from));
        }

        private void mark(Ink ink, PathChange change) {
            double x = x(change.from());
            ink.line(Stroke.solid(Role.AT_RISK, 1.5), x, 4, x, top(RungName.AGENT) + step + 2);
            String words = NLS.bind(Messages.pathMark, new Object[] { Formats.time(change.from(), now),
                PathWords.name(change.rung()), PathWords.state(change.state()) });
            double wide = widths.width(words, Face.CAPTION);
            double at = x - wide - 6 > left ? x - wide - 6 : x + 6;
            ink.text(words, at, CAPTION / 2, Face.CAPTION, Role.AT_RISK);
        }
    }
}
