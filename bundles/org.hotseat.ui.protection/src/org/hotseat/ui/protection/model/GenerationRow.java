// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    private static final int NUMBER = 98;
    private static final int TIME = 104;
    private static final int SHORT = 64;
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
                RowColumn.<GenerationRow>of("wire", Messages.colWire, SHORT, row -> megabytes(row.told.sent())).right()
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
        return megabytes(told.sent());
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

    static String millis(Duration span) {
        return Formats.millis(span.toNanos() / MILLION);
    }

    /** Bytes as the wire counts them. */
    static String megabytes(long bytes) {
        return Formats.byteRate(bytes).replace("/s", "");
    }
}
