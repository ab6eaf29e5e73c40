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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
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

    private final Quantity quantity;
    private final Composite area;
    private final Label caption;
    private final Chart chart;
    private final ChartMarks marks;
    private Optional<ChartData> shown = Optional.empty();

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
        chart = new Chart(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(0, 0).applyTo(chart);
        marks = new ChartMarks(chart);
        dress();
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
        time.getTick().setVisible(false); // round times are marked by ourselves
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

    void show(ChartData data, List<Limit> limits) {
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
        marks.show(data, limits);
        chart.updateLayout();
        chart.redraw();
        hover(marks.pointer());
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

    /** Shows the values of a moment, in all charts at once. */
    void hover(Optional<Instant> moment) {
        boolean moved = !moment.equals(marks.pointer());
        marks.point(moment);
        shown.ifPresent(data -> caption.setText(moment.map(at -> values(data, at)).orElse(data.axis().unit())));
        if (moved) {
            plot().redraw();
        }
    }

    private static String values(ChartData data, Instant moment) {
        List<String> words = new ArrayList<>();
        for (Curve curve : data.curves()) {
            OptionalDouble value = curve.at(moment, Duration.between(data.from(), data.to()).dividedBy(REACH));
            if (value.isPresent()) {
                String name = data.curves().size() > 1 ? curve.subject().name() + ' ' : "";
                words.add(name + data.axis().text(value.getAsDouble()));
            }
        }
        return words.isEmpty() ? Messages.noValue : String.join("   ", words);
    }
}
