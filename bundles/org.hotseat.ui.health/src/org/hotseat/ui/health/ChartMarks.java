// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.hotseat.ui.health.model.ChartData;
import org.hotseat.ui.health.model.Gap;
import org.hotseat.ui.health.model.Limit;
import org.hotseat.ui.health.model.TimeTicks;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/** What is drawn around the curves: round times, limits, the moment under the pointer. On the window's thread. */
final class ChartMarks {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final Duration SHORT = Duration.ofMinutes(3);
    private static final int ROOM = 64;
    private static final int GAP = 3;
    private static final int SHADE = 26;
    private static final int OPAQUE = 255;
    private static final int SMALLEST_NAMED = 48;

    private final Chart chart;
    private final Canvas times;
    private Optional<ChartData> shown = Optional.empty();
    private List<Limit> limits = List.of();
    private List<Gap> gaps = List.of();
    private Optional<Instant> pointer = Optional.empty();

    ChartMarks(Chart chart, Canvas times) {
        this.chart = chart;
        this.times = times;
        chart.getPlotArea().addCustomPaintListener(new Behind());
        chart.getPlotArea().addCustomPaintListener(new InFront());
        times.addPaintListener(event -> shown.ifPresent(data -> labels(event.gc, data)));
    }

    void show(ChartData data, List<Limit> now, Duration shortestGap) {
        shown = Optional.of(data);
        gaps = Gap.of(data, shortestGap);
        times.redraw();
        limits = now.stream().filter(limit -> limit.quantity() == data.quantity()).toList();
    }

    void point(Optional<Instant> moment) {
        pointer = moment;
    }

    Optional<Instant> pointer() {
        return pointer;
    }

    private IAxis time() {
        return chart.getAxisSet().getXAxis(0);
    }

    private List<Instant> ticks(ChartData data) {
        int most = Math.max(1, chart.getPlotArea().getSize().x / ROOM);
        return TimeTicks.of(data.from(), data.to(), most, ZoneId.systemDefault());
    }

    private void times(GC gc, ChartData data) {
        int height = chart.getPlotArea().getSize().y;
        gc.setForeground(Colors.of(Role.LINE));
        for (Instant tick : ticks(data)) {
            int x = time().getPixelCoordinate(tick.toEpochMilli());
            gc.drawLine(x, 0, x, height);
        }
    }

    /** Times below the plot, centred under their lines; midnight is written as a date. */
    private void labels(GC gc, ChartData data) {
        Rectangle plot = chart.getPlotArea().getBounds();
        int left = chart.getLocation().x - times.getLocation().x + plot.x;
        boolean near = Duration.between(data.from(), data.to()).compareTo(SHORT) < 0;
        gc.setFont(Fonts.of(Face.SMALL));
        gc.setForeground(Colors.of(Role.MUTED));
        for (Instant tick : ticks(data)) {
            ZonedDateTime local = tick.atZone(ZoneId.systemDefault());
            boolean midnight = local.toLocalTime().toSecondOfDay() == 0;
            String text = (midnight ? DAY : near ? SECOND : MINUTE).format(local);
            int width = gc.textExtent(text).x;
            int x = left + time().getPixelCoordinate(tick.toEpochMilli()) - width / 2;
            if (x + width <= times.getSize().x) {
                gc.drawText(text, Math.max(0, x), 0, true);
            }
        }
    }

    private void limits(GC gc, ChartData data) {
        Point size = chart.getPlotArea().getSize();
        for (Limit limit : limits) {
            int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(data.axis().scaled(limit.value()));
            if (limit.risk()) {
                gc.setAlpha(SHADE);
                gc.setBackground(Colors.of(Role.AT_RISK));
                gc.fillRectangle(0, 0, size.x, y);
                gc.setAlpha(OPAQUE);
            }
            gc.setForeground(Colors.of(Role.AT_RISK));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(0, y, size.x, y);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setFont(Fonts.of(Face.SMALL));
            gc.drawText(limit.label(), GAP, y + 1, true); // the newest values are at the other end
        }
    }

    /** No line goes across a time of which nothing is known; it is marked instead. */
    private void gaps(GC gc) {
        Point size = chart.getPlotArea().getSize();
        gc.setFont(Fonts.of(Face.SMALL));
        for (Gap gap : gaps) {
            int left = Math.max(0, time().getPixelCoordinate(gap.from().toEpochMilli()));
            int right = Math.min(size.x, time().getPixelCoordinate(gap.to().toEpochMilli()));
            gc.setForeground(Colors.of(Role.STALE));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(left, 0, left, size.y);
            gc.drawLine(right, 0, right, size.y);
            gc.setLineStyle(SWT.LINE_SOLID);
            Point extent = gc.textExtent(Messages.noData);
            if (right - left >= Math.max(SMALLEST_NAMED, extent.x + GAP)) {
                gc.setForeground(Colors.of(Role.FAINT));
                gc.drawText(Messages.noData, (left + right - extent.x) / 2, (size.y - extent.y) / 2, true);
            }
        }
    }

    /** The chart with the keyboard shows it. */
    private void focus(GC gc) {
        if (chart.getPlotArea().getControl().isFocusControl()) {
            Point size = chart.getPlotArea().getSize();
            gc.setForeground(Colors.of(Role.FOCUS));
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, size.x - 2, size.y - 2);
            gc.setLineWidth(1);
        }
    }

    private void pointed(GC gc, Instant moment) {
        Point size = chart.getPlotArea().getSize();
        int x = time().getPixelCoordinate(moment.toEpochMilli());
        gc.setForeground(Colors.of(Role.FOCUS));
        gc.drawLine(x, 0, x, size.y);
        String text = SECOND.format(moment.atZone(ZoneId.systemDefault()));
        gc.setFont(Fonts.of(Face.SMALL));
        Point extent = gc.textExtent(text);
        int left = x + GAP + extent.x > size.x ? x - GAP - extent.x : x + GAP;
        gc.setForeground(Colors.of(Role.TEXT));
        gc.drawText(text, left, 1, true);
    }

    private void nothing(GC gc) {
        Rectangle area = chart.getPlotArea().getBounds();
        gc.setFont(Fonts.of(Face.CAPTION));
        gc.setForeground(Colors.of(Role.FAINT));
        Point extent = gc.textExtent(Messages.noData);
        gc.drawText(Messages.noData, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
    }

    /** Times and limits. */
    private final class Behind implements ICustomPaintListener {
        @Override
        public void paintControl(PaintEvent event) {
            shown.ifPresent(data -> {
                times(event.gc, data);
                limits(event.gc, data);
            });
        }

        @Override
        public boolean drawBehindSeries() {
            return true;
        }
    }

    /** The moment under the pointer, or that there is nothing. */
    private final class InFront implements ICustomPaintListener {
        @Override
        public void paintControl(PaintEvent event) {
            if (shown.isPresent() && shown.get().isEmpty()) {
                nothing(event.gc);
            }
            gaps(event.gc);
            pointer.ifPresent(moment -> pointed(event.gc, moment));
            focus(event.gc);
        }

        @Override
        public boolean drawBehindSeries() {
            return false;
        }
    }
}
