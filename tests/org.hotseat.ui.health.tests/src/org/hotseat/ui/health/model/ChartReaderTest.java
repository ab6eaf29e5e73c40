// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.observed.history.SampleHistory;
import org.hotseat.observed.history.Series;
import org.hotseat.ui.health.model.ChartSubject.Kind;
import org.junit.jupiter.api.Test;

class ChartReaderTest {

    private static final Instant NOW = Instant.parse("2026-10-21T14:32:07Z");
    private static final List<ChartSubject> TWO = List.of(new ChartSubject("a", "host, \"a\"", Kind.HOST),
            new ChartSubject("b", "b", Kind.MACHINE));

    /** Subject a has a value at the begin and one at the end of what is asked for, b has none. */
    private static final SampleHistory HISTORY = (subject, metric, from, to) -> subject.equals("a")
            ? new Series(new long[] { from.toEpochMilli(), to.toEpochMilli() }, new double[] { 10, 20 })
            : new Series(new long[0], new double[0]);

    @Test
    void readsEveryQuantityOfEverySubjectForWhatIsSeen() throws FailureException {
        List<ChartData> charts = ChartReader.read(HISTORY, TWO, TimeWindow.all(Span.LIVE), NOW);
        assertEquals(List.of(Quantity.values()), charts.stream().map(ChartData::quantity).toList());
        ChartData cpu = charts.getFirst();
        assertEquals(Duration.ofMinutes(10), Duration.between(cpu.from(), cpu.to()));
        assertEquals(2, cpu.curves().get(0).pieces().size());
        assertTrue(cpu.curves().get(1).pieces().isEmpty());
        assertFalse(cpu.isEmpty());
    }

    @Test
    void nothingSelectedIsAnEmptyChart() throws FailureException {
        assertTrue(ChartReader.read(HISTORY, List.of(), TimeWindow.all(Span.DAY), NOW).stream()
                .allMatch(ChartData::isEmpty));
    }

    @Test
    void aBrokenDiskIsTold() {
        SampleHistory broken = (subject, metric, from, to) -> {
            throw new FailureException(new Failure(FailureCode.FILE, "disk"));
        };
        assertThrows(FailureException.class, () -> ChartReader.read(broken, TWO, TimeWindow.all(Span.DAY), NOW));
    }

    @Test
    void theTableHasALinePerMomentAndAnEmptyCellPerGap() throws FailureException {
        String csv = ChartSheet.csv(ChartReader.read(HISTORY, TWO, TimeWindow.all(Span.LIVE), NOW));
        String[] lines = csv.split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("time,\"host, \"\"a\"\" CPU (%)\",\"b CPU (%)\","), lines[0]);
        assertEquals("2026-10-21T14:22:07Z,10.00,,10.00,,10.00,,80.00,", lines[1]);
    }
}
