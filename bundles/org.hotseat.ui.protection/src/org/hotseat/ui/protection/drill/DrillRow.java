// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.DrillOps.Sign;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.protection.model.Seconds;

/**
 * A run of a drill as a row. Immutable.
 *
 * @param run what became of it
 * @param now wall time when it was shown, for its date
 * @param changing how fast the machine changed its memory then, bytes per second; empty while unknown
 */
record DrillRow(DrillRun run, Instant now, Optional<Double> changing) {

    private static final double MEGABYTE = 1e6;
    private static final int NUMBER = 64;
    private static final int TIME = 90;
    private static final int SPAN = 92;
    private static final int WORDS = 180;
    private static final int CONDITION = 138;

    static List<RowColumn<DrillRow>> columns() {
        return List.of(
                RowColumn.<DrillRow>of("run", Messages.colRun, NUMBER, row -> Formats.count(row.run.number())).right()
                        .sortedBy(Comparator.comparingInt(row -> -row.run.number())),
                RowColumn.<DrillRow>of("outcome", Messages.colOutcome, WORDS, DrillRow::outcome)
                        .withMark(row -> Optional.of(row.mark())),
                RowColumn.<DrillRow>of("alive", Messages.colAlive, SPAN, row -> span(row.run.alive())).right()
                        .sortedBy(Comparator.comparing(row -> row.run.alive())),
                RowColumn.<DrillRow>of("age", Messages.colAge, SPAN, row -> span(row.run.age())).right()
                        .sortedBy(Comparator.comparing(row -> row.run.age())),
                RowColumn.<DrillRow>of("made", Messages.colMade, SPAN, row -> span(row.run.made())).right(),
                RowColumn.<DrillRow>of("restored", Messages.colRestored, SPAN, row -> span(row.run.restored())).right(),
                RowColumn.<DrillRow>of("condition", Messages.colCondition, CONDITION,
                        row -> row.run.receiving() ? Messages.receiving : Messages.between),
                RowColumn.<DrillRow>of("load", Messages.colLoad, SPAN, DrillRow::load).right()
                        .sortedBy(Comparator.comparing(row -> row.changing.orElse(-1.0))),
                RowColumn.<DrillRow>of("generation", Messages.colGeneration, SPAN,
                        row -> row.run.generation() == 0 ? Formats.NONE : Formats.count(row.run.generation())).right(),
                RowColumn.<DrillRow>of("begun", Messages.colBegun, TIME, row -> Formats.time(row.run.begun(), row.now))
                        .right());
    }

    static String span(Duration span) {
        return span.isPositive() ? Seconds.two(span) : Formats.NONE;
    }

    String load() {
        return changing.map(rate -> String.format(Locale.ROOT, "%.1f MB/s", rate / MEGABYTE)).orElse(Formats.NONE);
    }

    StateMark mark() {
        return switch (run.outcome()) {
            case RECOVERED -> StateMark.DONE;
            case FAILED -> StateMark.FAILED;
            case CANCELLED -> StateMark.INFO;
        };
    }

    String outcome() {
        return switch (run.outcome()) {
            case RECOVERED -> run.sign() == Sign.SERIAL ? Messages.aliveBySerial : Messages.aliveByCpu;
            case FAILED -> run.trouble().isEmpty() ? Messages.failed : NLS.bind(Messages.failedBecause, run.trouble());
            case CANCELLED -> Messages.brokenOff;
        };
    }

    boolean counts() {
        return run.outcome() != Outcome.CANCELLED;
    }
}
