// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.observed.history.SampleHistory;

/** Reads what the charts show. Stateless. */
public final class ChartReader {

    private ChartReader() {
    }

    /**
     * Reads all charts. Blocks for the disk when the window begins more than ten minutes ago: on a worker.
     *
     * @param history of the session
     * @param subjects in the order of the legend
     * @param window what is seen
     * @param now wall time
     * @return one per quantity
     * @throws FailureException when the disk cannot be read
     */
    public static List<ChartData> read(SampleHistory history, List<ChartSubject> subjects, TimeWindow window,
            Instant now) throws FailureException {
        Instant from = window.from(now);
        Instant to = window.to(now);
        List<ChartData> charts = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            List<Curve> curves = new ArrayList<>();
            for (ChartSubject subject : subjects) {
                curves.add(Curve.of(subject, history.read(subject.id(), quantity.metric(), from, to), quantity,
                        window.span().gap()));
            }
            charts.add(new ChartData(quantity, curves, Axis.of(quantity, curves), from, to));
        }
        return charts;
    }
}
