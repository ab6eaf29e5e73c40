// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/**
 * A generation as a row, and in words. Immutable.
 *
 * @param told what became of it
 * @param now wall time when it was shown, for its date
 */
public record GenerationRow(GenerationLive told, Instant now) {

    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;
    private static final long THOUSAND = 1000;
    private static final long LITTLE_ROOM = 10_000;
    private static final Duration ONE = Duration.ofMillis(1);
    private static final int NUMBER = 98;
    private static final int TIME = 104;
    private static final int SHORT = 64;
    private static final int BYTES = 80;
    private static final int WORDS = 140;
    private static final String ACKNOWLEDGED = "ACKNOWLEDGED";

    /**
     * The columns of the view.
     *
     * @return from left to right
     */
    public static List<RowColumn<GenerationRow>> columns() {
        return List.of(
                RowColumn.<GenerationRow>of("generation", Messages.colGeneration, NUMBER,
                        row -> Formats.count(row.told.generation())).right()
                        .withMark(row -> row.isHeld() ? Optional.empty() : Optional.of(StateMark.AT_RISK))
                        .sortedBy(Comparator.comparingLong(row -> -row.told.generation())),
                RowColumn.<GenerationRow>of("locked", Messages.colLocked, TIME,
                        row -> Formats.timeMillis(row.told.cutAt(), row.now)).right()
                        .sortedBy(Comparator.comparing(row -> row.told.cutAt())),
                RowColumn.<GenerationRow>of("pause", Messages.colPause, SHORT, row -> millis(row.told.pause())).right()
                        .sortedBy(Comparator.comparing(row -> row.told.pause())),
                RowColumn.<GenerationRow>of("wire", Messages.colWire, BYTES, row -> wire(row.told.sent(), 2)).right()
                        .sortedBy(Comparator.comparingLong(row -> row.told.sent())),
                RowColumn.<GenerationRow>of("ship", Messages.colShip, SHORT,
                        row -> Seconds.two(row.told.ship())).right()
                        .sortedBy(Comparator.comparing(row -> row.told.ship())),
                RowColumn.<GenerationRow>of("copy", Messages.colCopy, SHORT,
                        row -> Seconds.two(row.told.copy())).right()
                        .sortedBy(Comparator.comparing(row -> row.told.copy())),
                RowColumn.<GenerationRow>of("pages", Messages.colPages, SHORT,
                        row -> Formats.count(row.told.pages())).right().hidden()
                        .sortedBy(Comparator.comparingLong(row -> row.told.pages())),
                RowColumn.<GenerationRow>of("chain", Messages.measureChain, SHORT,
                        row -> row.told.chain() == 0 ? Formats.NONE : Formats.count(row.told.chain())).right().hidden()
                        .sortedBy(Comparator.comparingInt(row -> row.told.chain())),
                RowColumn.<GenerationRow>of("outcome", Messages.colOutcome, WORDS, GenerationRow::outcome));
    }

    /**
     * Whether the standby holds, or held, it.
     *
     * @return false for one that was lost
     */
    public boolean isHeld() {
        return told.outcome().equals(ACKNOWLEDGED);
    }

    /**
     * What became of it.
     *
     * @return one word, or why it was lost
     */
    public String outcome() {
        return switch (told.outcome()) {
            case ACKNOWLEDGED -> told.base() == 0 ? Messages.outcomeWhole : Messages.outcomeHeld;
            case "NOT_CUT" -> because(Messages.outcomeNotCut);
            case "COPY_FAILED" -> because(Messages.outcomeCopyFailed);
            case "LINK_LOST" -> because(Messages.outcomeLinkLost);
            case "REFUSED" -> because(Messages.outcomeRefused);
            default -> because(Messages.outcomeGivenUp);
        };
    }

    private String because(String word) {
        return told.trouble().isEmpty() ? word : NLS.bind(Messages.outcomeBecause, word, told.trouble());
    }

    /**
     * Everything about it.
     *
     * @return one sentence
     */
    public String words() {
        return NLS.bind(Messages.generationWords, new Object[] { Formats.count(told.generation()),
            Formats.timeMillis(told.cutAt(), now), millis(told.pause()), megabytes(told.sent()),
            Formats.count(told.pages()), Seconds.two(told.copy()), Seconds.two(told.ship()), outcome() });
    }

    /**
     * How long the machine stood still.
     *
     * @return such as "11 ms"
     */
    public String pauseText() {
        return millis(told.pause());
    }

    /**
     * What went over the wire.
     *
     * @return such as "0.3 MB"
     */
    public String bytesText() {
        return wire(told.sent(), 1);
    }

    /**
     * Which it is, in little room.
     *
     * @return digits
     */
    public String numberText() {
        return Long.toString(told.generation());
    }

    /**
     * How long it took from the cut to the answer.
     *
     * @return such as "0.29 s"
     */
    public String durationText() {
        return Seconds.two(told.copy().plus(told.ship()));
    }

    /**
     * How many pages differed.
     *
     * @return in thousands from ten thousand on
     */
    public String pagesText() {
        return told.pages() < LITTLE_ROOM ? Formats.count(told.pages()) : Formats.count(told.pages() / THOUSAND) + " k";
    }

    /**
     * How fast the machine changed its memory before it was locked.
     *
     * @return bytes per second; empty for a full copy, which says nothing of it
     */
    public OptionalDouble changing() {
        return told.base() == 0 || !told.period().isPositive() ? OptionalDouble.empty()
                : OptionalDouble.of(told.pages() * Trend.PAGE * NANOS / told.period().toNanos());
    }

    /** In whole milliseconds, all alike down a column; what is shorter than one says so. */
    static String millis(Duration span) {
        return span.isPositive() && span.compareTo(ONE) < 0 ? "< 1 ms" : Math.round(span.toNanos() / MILLION) + " ms";
    }

    /** Bytes in one unit, all alike down a column. */
    private static String wire(long bytes, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f MB", bytes / MILLION);
    }

    /** Bytes as the wire counts them. */
    static String megabytes(long bytes) {
        return Formats.byteRate(bytes).replace("/s", "");
    }
}
