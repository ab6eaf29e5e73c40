// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.hotseat.ui.health.model.ChartData;
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
    private static final Duration SHORT = Duration.ofMinutes(3);
    private static final int ROOM = 64;
    private static final int GAP = 3;

    private final Chart chart;
    private Optional<ChartData> shown = Optional.empty();
    private List<Limit> limits = List.of();
    private Optional<Instant> pointer = Optional.empty();

    ChartMarks(Chart chart) {
        this.chart = chart;
        chart.getPlotArea().addCustomPaintListener(new Behind());
        chart.getPlotArea().addCustomPaintListener(new InFront());
    }

    void show(ChartData data, List<Limit> now) {
        shown = Optional.of(data);
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

    private void times(GC gc, ChartData data) {
        Point size = chart.getPlotArea().getSize();
        boolean near = Duration.between(data.from(), data.to()).compareTo(SHORT) < 0;
        gc.setFont(Fonts.of(Face.SMALL));
        ZoneId zone = ZoneId.systemDefault();
        for (Instant tick : TimeTicks.of(data.from(), data.to(), Math.max(1, size.x / ROOM), zone)) {
            int x = time().getPixelCoordinate(tick.toEpochMilli());
            gc.setForeground(Colors.of(Role.LINE));
            gc.drawLine(x, 0, x, size.y);
            String text = (near ? SECOND : MINUTE).format(tick.atZone(zone));
            int width = gc.textExtent(text).x;
            if (x + GAP + width < size.x) {
                gc.setForeground(Colors.of(Role.FAINT));
                gc.drawText(text, x + GAP, size.y - gc.getFontMetrics().getHeight() - 1, true);
            }
        }
    }

    private void limits(GC gc, ChartData data) {
        Point size = chart.getPlotArea().getSize();
        for (Limit limit : limits) {
            int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(data.axis().scaled(limit.value()));
            gc.setForeground(Colors.of(Role.AT_RISK));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(0, y, size.x, y);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setFont(Fonts.of(Face.SMALL));
            gc.drawText(limit.label(), GAP, y + 1, true); // the newest values are at the other end
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
            pointer.ifPresent(moment -> pointed(event.gc, moment));
        }

        @Override
        public boolean drawBehindSeries() {
            return false;
        }
    }
}
