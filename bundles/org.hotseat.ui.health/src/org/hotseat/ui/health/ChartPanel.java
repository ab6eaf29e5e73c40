// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.health.model.Axis;
import org.hotseat.ui.health.model.ChartData;
import org.hotseat.ui.health.model.Curve;
import org.hotseat.ui.health.model.Limit;
import org.hotseat.ui.health.model.Quantity;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/** One chart: a title, the unit or the values under the pointer, and the curves. On the window's thread. */
final class ChartPanel {

    /** So that the label of the greatest value is not cut. */
    private static final double HEADROOM = 1.06;
    private static final int STEP = 36;
    private static final int REACH = 50;
    private static final int TIMES = 16;
    /** The chart keeps a margin below its plot, into which the times are moved. */
    private static final int UNUSED = 5;

    private final Quantity quantity;
    private final Composite area;
    private final Label caption;
    private final Chart chart;
    private final ChartMarks marks;
    private final ChartBubble bubble;
    private Optional<ChartData> shown = Optional.empty();
    private boolean here;

    ChartPanel(Composite parent, Quantity quantity) {
        this.quantity = quantity;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(quantity.title());
        title.setFont(Fonts.of(Face.TITLE));
        caption = new Label(area, SWT.RIGHT);
        caption.setFont(Fonts.of(Face.CAPTION));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).applyTo(caption);
        Composite drawn = new Composite(area, SWT.NONE);
        drawn.setLayout(new FormLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(0, 0).applyTo(drawn);
        chart = new Chart(drawn, SWT.NONE);
        chart.setLayoutData(attached(new FormAttachment(0), new FormAttachment(100, UNUSED - TIMES)));
        Canvas times = new Canvas(drawn, SWT.DOUBLE_BUFFERED);
        times.setBackground(Colors.of(Role.BODY));
        times.setLayoutData(attached(new FormAttachment(100, -TIMES), new FormAttachment(100)));
        times.moveAbove(chart);
        marks = new ChartMarks(chart, times);
        bubble = new ChartBubble(plot());
        dress();
        plot().addListener(SWT.FocusIn, event -> plot().redraw());
        plot().addListener(SWT.FocusOut, event -> plot().redraw());
        plot().addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        plot().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = quantity.title() + ' ' + shown.map(ChartPanel.this::spoken).orElse("");
            }
        });
    }

    private static FormData attached(FormAttachment top, FormAttachment bottom) {
        FormData data = new FormData();
        data.left = new FormAttachment(0);
        data.right = new FormAttachment(100);
        data.top = top;
        data.bottom = bottom;
        return data;
    }

    private void dress() {
        chart.setBackground(Colors.of(Role.BODY));
        chart.getPlotArea().setBackground(Colors.of(Role.BODY));
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setForeground(Colors.of(Role.MUTED));
            axis.getTick().setFont(Fonts.of(Face.SMALL));
            axis.getGrid().setForeground(Colors.of(Role.LINE));
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.getTick().setVisible(false); // round times are written by ourselves
        time.getGrid().setStyle(LineStyle.NONE);
        chart.getAxisSet().getYAxis(0).getTick().setFormat(
                new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(STEP);
    }

    Control control() {
        return area;
    }

    Quantity quantity() {
        return quantity;
    }

    /** Where the pointer and the keys are caught. */
    Control plot() {
        return chart.getPlotArea().getControl();
    }

    /** The moment under a place in the plot. */
    Instant momentAt(int x) {
        return Instant.ofEpochMilli((long) chart.getAxisSet().getXAxis(0).getDataCoordinate(x));
    }

    void show(ChartData data, List<Limit> limits, Duration shortestGap) {
        shown = Optional.of(data);
        chart.suspendUpdate(true);
        try {
            Set<String> kept = new HashSet<>();
            for (int index = 0; index < data.curves().size(); index++) {
                kept.addAll(draw(data.curves().get(index), data.axis(), new ChartStyle(index)));
            }
            for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
                if (!kept.contains(old.getId())) {
                    chart.getSeriesSet().deleteSeries(old.getId());
                }
            }
            range(data);
        } finally {
            chart.suspendUpdate(false);
        }
        marks.show(data, limits, shortestGap);
        chart.updateLayout();
        chart.redraw();
        hover(marks.pointer(), here);
    }

    private List<String> draw(Curve curve, Axis axis, ChartStyle style) {
        List<String> ids = new ArrayList<>();
        for (int piece = 0; piece < curve.pieces().size(); piece++) {
            Curve.Piece values = curve.pieces().get(piece);
            String id = style.index() + "/" + piece;
            ids.add(id);
            ISeries<?> known = chart.getSeriesSet().getSeries(id);
            ISeries<?> series = known == null ? chart.getSeriesSet().createSeries(SeriesType.LINE, id) : known;
            series.setXSeries(values.millis());
            series.setYSeries(Arrays.stream(values.values()).map(axis::scaled).toArray());
            if (series instanceof ILineSeries<?> line) {
                line.setLineColor(style.color());
                line.setLineStyle(style.dash());
                line.setLineWidth(style.width());
                line.setAntialias(SWT.ON);
                line.setSymbolType(values.size() == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
                line.setSymbolColor(style.color());
                line.setSymbolSize(2);
            }
        }
        return ids;
    }

    private void range(ChartData data) {
        chart.getAxisSet().getXAxis(0).setRange(new Range(data.from().toEpochMilli(), data.to().toEpochMilli()));
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, data.axis().top() * HEADROOM));
    }

    /** The value a person goes to by keys; empty at the end of the curves. */
    Optional<Instant> step(boolean later) {
        return shown.flatMap(data -> data.step(marks.pointer(), later));
    }

    /**
     * Shows the values of a moment.
     *
     * @param moment empty for the newest
     * @param inThis whether the pointer or the keyboard is in this chart, so that all values are beside the crosshair
     */
    void hover(Optional<Instant> moment, boolean inThis) {
        boolean moved = !moment.equals(marks.pointer());
        here = inThis && moment.isPresent();
        marks.point(moment);
        shown.ifPresent(data -> caption.setText(data.curves().size() == 1
                ? value(data.curves().getFirst(), data, moment) : data.axis().unit()));
        if (here && shown.isPresent()) {
            int x = chart.getAxisSet().getXAxis(0).getPixelCoordinate(moment.get().toEpochMilli());
            bubble.show(Formats.time(moment.get(), Instant.now()), lines(shown.get(), moment), x);
        } else {
            bubble.hide();
        }
        if (moved) {
            plot().redraw();
            plot().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private static List<ChartBubble.Line> lines(ChartData data, Optional<Instant> moment) {
        List<ChartBubble.Line> lines = new ArrayList<>();
        for (int index = 0; index < data.curves().size(); index++) {
            Curve curve = data.curves().get(index);
            lines.add(new ChartBubble.Line(new ChartStyle(index), curve.subject().name(), value(curve, data, moment)));
        }
        return lines;
    }

    private static String value(Curve curve, ChartData data, Optional<Instant> moment) {
        OptionalDouble value = moment.isEmpty() ? curve.newest()
                : curve.at(moment.get(), Duration.between(data.from(), data.to()).dividedBy(REACH));
        return value.isPresent() ? data.axis().text(value.getAsDouble()) : Messages.noValue;
    }

    private String spoken(ChartData data) {
        Optional<Instant> moment = marks.pointer();
        String values = lines(data, moment).stream().map(line -> line.name() + ' ' + line.value())
                .collect(Collectors.joining(", "));
        return moment.map(at -> Formats.time(at, Instant.now()) + ' ' + values).orElse(values);
    }
}
