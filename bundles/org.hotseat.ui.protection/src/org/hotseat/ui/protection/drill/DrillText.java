// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.protection.model.Seconds;
import org.hotseat.ui.protection.model.Shares;

/** A drill in words, and as a report to be kept. Pure, but for the language and the zone of this process. */
final class DrillText {

    private static final int PERCENT_95 = 95;
    private static final int HUNDRED = 100;

    private DrillText() {
    }

    /** The answer to the question of a drill: how sure it is that the machine comes back. */
    static String share(DrillReport report) {
        return report.counted() == 0 ? Formats.NONE : Shares.of(report.share());
    }

    /** What that share is worth. */
    static String bound(DrillReport report) {
        return report.counted() == 0 ? Messages.nothingCounted : NLS.bind(Messages.bound, new Object[] {
            report.recovered(), report.counted(), Shares.of(report.bound()) });
    }

    /** Where it stands. */
    static String state(DrillReport report) {
        return switch (report.state()) {
            case NONE -> Messages.stateNone;
            case GOING_ON -> NLS.bind(Messages.stateGoingOn, new Object[] { Math.min(report.wanted(),
                    report.runs().size() + 1), report.wanted(), step(report.step()) });
            case DONE -> NLS.bind(Messages.stateDone, report.runs().size());
            case CANCELLED -> NLS.bind(Messages.stateCancelled, report.runs().size(), report.wanted());
            case STOPPED -> NLS.bind(Messages.stateStopped, report.text());
        };
    }

    static String step(String step) {
        return switch (step) {
            case "WAITING" -> Messages.stepWaiting;
            case "MAKING" -> Messages.stepMaking;
            case "RESTORING" -> Messages.stepRestoring;
            case "WATCHING" -> Messages.stepWatching;
            case "CLEARING" -> Messages.stepClearing;
            default -> "";
        };
    }

    /** Median and 95th of a hundred of what the runs took that went well. */
    static String spread(DrillReport report, Function<DrillRun, Duration> figure) {
        List<Duration> sorted = report.runs().stream().filter(run -> run.outcome() == Outcome.RECOVERED).map(figure)
                .filter(Duration::isPositive).sorted().toList();
        if (sorted.isEmpty()) {
            return Formats.NONE;
        }
        Duration high = sorted.get(Math.max(0, (sorted.size() * PERCENT_95 + HUNDRED - 1) / HUNDRED - 1));
        return NLS.bind(Messages.spread, Seconds.two(sorted.get((sorted.size() - 1) / 2)), Seconds.two(high));
    }

    /** The whole drill, as a text in Markdown. */
    static String report(DrillReport report, Map<Long, Double> speeds, String machine, Optional<String> standby,
            Instant now) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + NLS.bind(Messages.reportTitle, machine));
        line(text, "");
        line(text, "* " + NLS.bind(Messages.reportMade, Formats.timeMillis(now, Instant.EPOCH),
                standby.orElse(Formats.NONE)));
        line(text, "* " + state(report));
        line(text, "* " + Messages.question + ' ' + share(report) + ". " + bound(report));
        line(text, "* " + Messages.colAlive + ": " + spread(report, DrillRun::alive));
        line(text, "* " + Messages.colAge + ": " + spread(report, DrillRun::age));
        line(text, "* " + Messages.formula);
        line(text, "");
        line(text, "| " + String.join(" | ", Messages.colRun, Messages.colBegun, Messages.colGeneration,
                Messages.colCondition, Messages.colLoad, Messages.colAge, Messages.colMade, Messages.colRestored,
                Messages.colAlive, Messages.colOutcome) + " |");
        line(text, "|---|---|---|---|---|---|---|---|---|---|");
        for (DrillRun run : report.runs()) {
            DrillRow row = new DrillRow(run, Instant.EPOCH, Optional.ofNullable(speeds.get(run.generation())));
            line(text, "| " + String.join(" | ", Integer.toString(run.number()), Formats.timeMillis(run.begun(),
                    Instant.EPOCH), Long.toString(run.generation()), run.receiving() ? Messages.receiving
                            : Messages.between, row.load(), DrillRow.span(run.age()), DrillRow.span(run.made()),
                    DrillRow.span(run.restored()), DrillRow.span(run.alive()), row.outcome().replace('|', '/')) + " |");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
