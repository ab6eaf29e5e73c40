// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.ledger;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.Kind;
import org.hotseat.protocol.op.AvailabilityOps.Standing;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.protection.model.Seconds;
import org.hotseat.ui.protection.model.Shares;

/**
 * A machine or host as a row of the ledger. Immutable.
 *
 * @param line what is known of it
 */
record LedgerRow(AvailabilityLine line) {

    private static final int NAME = 110;
    private static final int STATE = 96;
    private static final int SHARE = 104;
    private static final int NUMBER = 74;
    private static final int SPAN = 92;
    private static final int TRIALS = 170;

    static List<RowColumn<LedgerRow>> columns() {
        return List.of(
                RowColumn.<LedgerRow>of("name", Messages.colName, NAME, row -> row.line.name())
                        .withIcon(row -> Optional.of(row.line.kind() == Kind.HOST ? Icon.HOST : Icon.MACHINE))
                        .sortedBy(Comparator.<LedgerRow, Kind>comparing(row -> row.line.kind())
                                .thenComparing(row -> row.line.name())),
                RowColumn.<LedgerRow>of("now", Messages.colNow, STATE, row -> word(row.line.now()))
                        .withMark(row -> Optional.of(mark(row.line.now()))),
                RowColumn.<LedgerRow>of("availability", Messages.colAvailability, SHARE,
                        row -> time(row.line.availability())).right().sortedBy(share(AvailabilityLine::availability)),
                RowColumn.<LedgerRow>of("timeShare", Messages.colTimeShare, SHARE, row -> time(row.line.timeShare()))
                        .right().sortedBy(share(AvailabilityLine::timeShare)),
                RowColumn.<LedgerRow>of("failures", Messages.colFailures, NUMBER,
                        row -> Formats.count(row.line.failures())).right()
                        .sortedBy(Comparator.comparingInt(row -> -row.line.failures())),
                RowColumn.<LedgerRow>of("mttf", Messages.colMttf, SPAN, row -> span(row.line.mttf())).right()
                        .sortedBy(Comparator.comparing(row -> row.line.mttf().orElse(Duration.ofDays(10_000)))),
                RowColumn.<LedgerRow>of("mttr", Messages.colMttr, SPAN, row -> span(row.line.mttr())).right()
                        .sortedBy(Comparator.comparing(row -> row.line.mttr().orElse(Duration.ZERO))),
                RowColumn.<LedgerRow>of("trials", Messages.colTrials, TRIALS, LedgerRow::trials).right(),
                RowColumn.<LedgerRow>of("drills", Messages.colDrills, NUMBER, LedgerRow::drills).right(),
                RowColumn.<LedgerRow>of("down", Messages.colDown, SPAN, row -> length(row.line.down())).right()
                        .sortedBy(Comparator.<LedgerRow, Duration>comparing(row -> row.line.down()).reversed()),
                RowColumn.<LedgerRow>of("up", Messages.colUp, SPAN, row -> length(row.line.up())).right().hidden(),
                RowColumn.<LedgerRow>of("off", Messages.colOff, SPAN, row -> length(row.line.off())).right().hidden(),
                RowColumn.<LedgerRow>of("unknown", Messages.colUnknown, SPAN, row -> length(row.line.unknown())).right()
                        .hidden());
    }

    private static Comparator<LedgerRow> share(Function<AvailabilityLine, Optional<Double>> which) {
        return Comparator.comparingDouble(row -> which.apply(row.line).orElse(2.0));
    }

    static StateMark mark(Standing standing) {
        return switch (standing) {
            case UP -> StateMark.RUNNING;
            case DOWN -> StateMark.FAILED;
            case OFF -> StateMark.OFF;
            case UNKNOWN -> StateMark.UNKNOWN;
        };
    }

    static String word(Standing standing) {
        return switch (standing) {
            case UP -> Messages.up;
            case DOWN -> Messages.down;
            case OFF -> Messages.off;
            case UNKNOWN -> Messages.unknown;
        };
    }

    private static String time(Optional<Double> share) {
        return share.map(Shares::ofTime).orElse(Formats.NONE);
    }

    private static String span(Optional<Duration> span) {
        return span.map(LedgerRow::length).orElse(Formats.NONE);
    }

    static String length(Duration span) {
        return span.isZero() ? Formats.NONE : Seconds.one(span);
    }

    /** Of the losses, how many it survived in time, with what that shows. */
    String trials() {
        return line.trialShare().isEmpty() ? Formats.NONE : NLS.bind(Messages.trials, new Object[] { line.recovered(),
            line.trials(), line.trialBound().map(Shares::of).orElse(Formats.NONE) });
    }

    String drills() {
        return line.drillRuns() == 0 ? Formats.NONE
                : NLS.bind(Messages.drills, line.drillRecovered(), line.drillRuns());
    }
}
