// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.AvailabilityOps.AvailabilitySpan;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.protection.model.Seconds;

/**
 * A time in which nothing changed, as a row. Immutable.
 *
 * @param span which
 * @param now wall time when it was shown, for its date
 */
record SpanRow(AvailabilitySpan span, Instant now) {

    private static final int STATE = 110;
    private static final int TIME = 150;
    private static final int LONG = 100;
    private static final int WORDS = 240;

    static List<RowColumn<SpanRow>> columns() {
        return List.of(
                RowColumn.<SpanRow>of("from", Messages.colFrom, TIME, row -> Formats.time(row.span.from(), row.now))
                        .right().sortedBy(Comparator.<SpanRow, Instant>comparing(row -> row.span.from()).reversed()),
                RowColumn.<SpanRow>of("standing", Messages.colStanding, STATE,
                        row -> LedgerRow.word(row.span.standing()))
                        .withMark(row -> Optional.of(LedgerRow.mark(row.span.standing()))),
                RowColumn.<SpanRow>of("length", Messages.colLength, LONG, row -> Seconds.one(Duration.between(
                        row.span.from(), row.span.to()))).right().sortedBy(Comparator.comparing(row ->
                                Duration.between(row.span.from(), row.span.to()))),
                RowColumn.<SpanRow>of("host", Messages.colHost, STATE, row -> Formats.orNone(row.span.host())),
                RowColumn.<SpanRow>of("cause", Messages.colCause, WORDS, row -> cause(row.span.cause())));
    }

    /** The code of the journal, where it has no words here. */
    static String cause(String code) {
        return switch (code) {
            case "" -> Formats.NONE;
            case "MACHINE_RUNS" -> Messages.causeRuns;
            case "HOST_INTENDED" -> Messages.causeIntended;
            case "MACHINE_ENDED" -> Messages.causeEnded;
            case "MACHINE_RELEASED" -> Messages.causeReleased;
            case "MACHINE_MOVED" -> Messages.causeMoved;
            case "MACHINE_TAKEN" -> Messages.causeTaken;
            case "MAINTENANCE_BEGAN" -> Messages.causeMaintenance;
            default -> code;
        };
    }
}
