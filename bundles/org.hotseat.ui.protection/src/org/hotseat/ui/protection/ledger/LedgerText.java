// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.ledger;

import java.time.Instant;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.Kind;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.protection.model.Seconds;

/** The ledger in words, and as a report to be kept. Pure, but for the language and the zone of this process. */
final class LedgerText {

    private LedgerText() {
    }

    /** What it is about, and whether something is missing. */
    static String head(AvailabilityLedger ledger, Instant now) {
        String words = NLS.bind(Messages.span, Formats.time(ledger.from(), now), Seconds.one(ledger.limit()));
        return ledger.whole() ? words : NLS.bind(Messages.notWhole, words);
    }

    /** All lines, as a text in Markdown. */
    static String report(AvailabilityLedger ledger, Instant now) {
        StringBuilder text = new StringBuilder();
        List<RowColumn<LedgerRow>> columns = LedgerRow.columns();
        text.append("# ").append(Messages.reportTitle).append("\n\n* ").append(NLS.bind(Messages.reportMade,
                Formats.timeMillis(now, Instant.EPOCH), Formats.timeMillis(ledger.from(), Instant.EPOCH)))
                .append("\n* ").append(head(ledger, Instant.EPOCH)).append("\n* ").append(Messages.formula)
                .append('\n');
        for (Kind kind : Kind.values()) {
            text.append("\n| ").append(String.join(" | ", columns.stream().map(RowColumn::title).toList()))
                    .append(" |\n|")
                    .append("---|".repeat(columns.size())).append('\n');
            for (AvailabilityLine line : ledger.lines()) {
                if (line.kind() == kind) {
                    text.append("| ").append(String.join(" | ", columns.stream().map(column -> column.text()
                            .apply(new LedgerRow(line)).replace('|', '/')).toList())).append(" |\n");
                }
            }
        }
        return text.toString();
    }
}
