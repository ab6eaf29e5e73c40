// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.decide.AuditTrail.Finding;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/** The audit log in words. Pure, but for the zone and the language of this process. */
public final class AuditText {

    private static final int NUMBER = 70;
    private static final int TIME = 130;
    private static final int WHO = 150;
    private static final int WIDE = 320;
    private static final String LINE = "\n";

    private AuditText() {
    }

    /**
     * What was found, and what it can mean.
     *
     * @param finding of the log
     * @return one or two sentences
     */
    public static String finding(Finding finding) {
        String range = finding.last() > finding.number() ? NLS.bind(Messages.range, finding.number(), finding.last())
                : Long.toString(finding.number());
        return switch (finding.kind()) {
            case CHANGED -> NLS.bind(Messages.changed, range, finding.where());
            case MISSING -> NLS.bind(Messages.missing, range, finding.where());
            case OTHER -> NLS.bind(Messages.other, range, finding.where());
            case UNREADABLE -> finding.number() == 0 ? NLS.bind(Messages.unreadable, finding.where())
                    : NLS.bind(Messages.unreadableEntry, finding.where(), finding.number());
            case RESTORED -> NLS.bind(Messages.restored, finding.number(), finding.last());
        };
    }

    /**
     * Whether the log is whole, as far as it was read.
     *
     * @param book what was read
     * @return one line
     */
    public static String verdict(AuditBook book) {
        Optional<Finding> broken = book.broken();
        if (broken.isPresent()) {
            return NLS.bind(Messages.notWhole, finding(broken.get()));
        }
        if (book.count() == 0) {
            return Messages.nothing;
        }
        String range = NLS.bind(Messages.range, book.first(), book.last());
        if (!book.keptBy().isEmpty()) {
            return NLS.bind(Messages.wholeKept, new Object[] { Formats.count(book.count()), range, book.keptBy() });
        }
        return NLS.bind(book.first() > 1 ? Messages.wholeNewest : Messages.whole, Formats.count(book.count()), range);
    }

    /**
     * The account, and who was signed in on the host when that is somebody else.
     *
     * @param entry whose
     * @return such as "anna" or "anna (root)"
     */
    public static String who(AuditRecord entry) {
        return plain(entry.unixUser().isEmpty() || entry.unixUser().equals(entry.account()) ? entry.account()
                : NLS.bind(Messages.signedIn, entry.account(), entry.unixUser()));
    }

    /** What became of the command. */
    static String outcome(AuditRow row) {
        return row.isDone() ? Messages.done : NLS.bind(Messages.refused, plain(row.entry().outcome()));
    }

    /** What came from outside must not break a line. */
    private static String plain(String text) {
        return text.codePoints().map(one -> Character.isISOControl(one) ? '?' : one).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static StateMark mark(AuditRow row) {
        return row.finding().isPresent() ? StateMark.ERROR : row.isDone() ? StateMark.INFO : StateMark.WARNING;
    }

    /**
     * The columns of the table, newest entry first.
     *
     * @return from left to right
     */
    public static List<RowColumn<AuditRow>> columns() {
        return List.of(
                RowColumn.<AuditRow>of("number", Messages.number, NUMBER, row -> Long.toString(row.entry().number()))
                        .withMark(row -> Optional.of(mark(row)))
                        .fallingBy(Comparator.<AuditRow>comparingLong(row -> row.entry().number()).reversed()),
                RowColumn.<AuditRow>of("time", Messages.time, TIME, row -> Formats.timeMillis(row.entry().time(),
                        Instant.now())).sortedBy(Comparator.comparing(row -> row.entry().time())),
                RowColumn.of("who", Messages.who, WHO, row -> who(row.entry())),
                RowColumn.of("from", Messages.from, WHO, row -> Formats.orNone(plain(row.entry().from()))),
                RowColumn.of("command", Messages.command, WHO, row -> row.entry().command()),
                RowColumn.of("outcome", Messages.outcome, WHO, AuditText::outcome),
                RowColumn.of("arguments", Messages.arguments, WIDE, row -> plain(row.entry().arguments())),
                RowColumn.<AuditRow>of("claimed", Messages.claimed, WHO, row -> Formats.orNone(plain(row.entry()
                        .claimed()))).hidden(),
                RowColumn.<AuditRow>of("seal", Messages.seal, WHO, row -> row.entry().hash()).hidden());
    }

    /**
     * Everything about one entry.
     *
     * @param row which
     * @return a line for each thing
     */
    public static String details(AuditRow row) {
        AuditRecord entry = row.entry();
        String found = row.finding().map(one -> finding(one) + LINE + LINE).orElse("");
        return found + String.join(LINE, line(Messages.time, Formats.timeAndAge(entry.time(), Instant.now())),
                line(Messages.who, who(entry)), line(Messages.from, Formats.orNone(plain(entry.from()))),
                line(Messages.claimed, Formats.orNone(plain(entry.claimed()))), line(Messages.command, entry.command()),
                line(Messages.outcome, outcome(row)), line(Messages.arguments, plain(entry.arguments())),
                line(Messages.previous, Formats.orNone(entry.previous())), line(Messages.seal, entry.hash()));
    }

    private static String line(String head, String value) {
        return NLS.bind(Messages.line, head, value);
    }

    /**
     * Entries as they are kept, one in each line, with their seals: whoever gets them can check them.
     *
     * @param rows in the order of the lines
     * @return JSON Lines
     */
    public static String jsonLines(List<AuditRow> rows) {
        return rows.stream().map(row -> Kinds.AUDIT.write(row.entry()) + LINE).collect(Collectors.joining());
    }

    /**
     * Entries for a spreadsheet, times in UTC.
     *
     * @param rows in the order of the lines
     * @return CSV with a head
     */
    public static String csv(List<AuditRow> rows) {
        StringBuilder text = new StringBuilder("number,time,account,user,from,claimed,command,outcome,arguments,"
                + "previous,hash\r\n");
        for (AuditRow row : rows) {
            AuditRecord entry = row.entry();
            text.append(String.join(",", Long.toString(entry.number()), entry.time().toString(), field(entry.account()),
                    field(entry.unixUser()), field(entry.from()), field(entry.claimed()), field(entry.command()),
                    field(entry.outcome()), field(entry.arguments()), entry.previous(), field(entry.hash())))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** Quoted where needed. What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String field(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : '\'' + value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
