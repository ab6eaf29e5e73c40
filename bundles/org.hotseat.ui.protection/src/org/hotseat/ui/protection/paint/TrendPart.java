// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hotseat.ui.canvas.Drawing.Item;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.ink.Ink;
import org.hotseat.ui.ink.Stroke;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.protection.model.Trend;
import org.hotseat.ui.protection.model.Trend.Curve;
import org.hotseat.ui.protection.model.Trend.Spot;

/** What pauses, speeds and changed memory were over the last generations, each in a small chart. */
final class TrendPart {

    /** How high one chart is. */
    static final double HIGH = 122;

    private static final double MARGIN = 12;
    private static final double TITLE = 16;
    private static final double AXIS = 18;
    private static final double LEGEND = 16;
    private static final double BESIDE = 760;
    private static final Role[] ROLES = { Role.SERIES_1, Role.SERIES_2 };

    private final List<Trend> trends;
    private final Box area;
    private final TextMeasure widths;

    TrendPart(List<Trend> trends, Box area, TextMeasure widths) {
        this.trends = trends;
        this.area = area;
        this.widths = widths;
    }

    /** How much room the charts need. */
    static double height(int count, double width) {
        return width >= BESIDE ? Math.min(count, 1) * HIGH : count * HIGH;
    }

    private Box place(int index) {
        if (area.width() < BESIDE) {
            return new Box(area.x() + MARGIN, area.y() + index * HIGH, Math.max(1, area.width() - 2 * MARGIN), HIGH);
        }
        double wide = (area.width() - MARGIN) / trends.size();
        return new Box(area.x() + MARGIN + index * wide, area.y(), wide - MARGIN, HIGH);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < trends.size(); index++) {
            Trend trend = trends.get(index);
            items.add(new Item("trend-" + index, place(index), trend.title() + ". " + trend.curves().stream()
                    .map(Curve::name).collect(Collectors.joining(". "))));
        }
        return items;
    }

    void paint(Ink ink) {
        for (int index = 0; index < trends.size(); index++) {
            paint(ink, trends.get(index), place(index));
        }
    }

    private void paint(Ink ink, Trend trend, Box box) {
        ink.text(fit(trend.title(), box.width()), box.x(), box.y() + 14, Face.CAPTION, Role.MUTED);
        double gutter = 8 + Math.max(widths.width(trend.top(), Face.CAPTION),
                widths.width(trend.bottom(), Face.CAPTION));
        Box chart = new Box(box.x() + gutter, box.y() + TITLE + 8, Math.max(1, box.width() - gutter),
                box.height() - TITLE - AXIS - LEGEND - 14);
        ink.fill(chart, 0, Role.CARD);
        ink.line(Stroke.solid(Role.LINE, 1), chart.x(), chart.y(), chart.right(), chart.y());
        ink.line(Stroke.solid(Role.BORDER, 1), chart.x(), chart.bottom(), chart.right(), chart.bottom());
        ink.text(trend.top(), box.x(), chart.y() + 6, Face.CAPTION, Role.FAINT);
        ink.text(trend.bottom(), box.x(), chart.bottom() - 6, Face.CAPTION, Role.FAINT);
        double below = chart.bottom() + AXIS / 2;
        ink.text(trend.from(), chart.x(), below, Face.CAPTION, Role.FAINT);
        ink.text(trend.to(), chart.right() - widths.width(trend.to(), Face.CAPTION), below, Face.CAPTION, Role.FAINT);
        curves(ink, trend, box, chart);
    }

    private void curves(Ink ink, Trend trend, Box box, Box chart) {
        double wide = box.width() / trend.curves().size();
        for (int index = 0; index < trend.curves().size(); index++) {
            Curve curve = trend.curves().get(index);
            Stroke stroke = new Stroke(ROLES[index % ROLES.length], 1.5, index == 0 ? Stroke.Dash.SOLID
                    : Stroke.Dash.DASHED);
            line(ink, curve, chart, stroke);
            double x = box.x() + index * wide;
            double y = chart.bottom() + AXIS + LEGEND / 2;
            ink.line(stroke, x, y, x + 2 * MARGIN, y);
            ink.text(fit(curve.name(), wide - 3 * MARGIN), x + 2 * MARGIN + 6, y, Face.CAPTION, Role.TEXT);
        }
    }

    private static void line(Ink ink, Curve curve, Box chart, Stroke stroke) {
        double[] xy = new double[2 * curve.spots().size()];
        for (int index = 0; index < curve.spots().size(); index++) {
            Spot spot = curve.spots().get(index);
            xy[2 * index] = chart.x() + spot.x() * chart.width();
            xy[2 * index + 1] = chart.bottom() - spot.y() * (chart.height() - 4) - 1;
        }
        ink.line(stroke, xy);
    }

    private String fit(String words, double space) {
        return Ellipsis.fit(words, Math.max(1, space), Face.CAPTION, widths);
    }
}
