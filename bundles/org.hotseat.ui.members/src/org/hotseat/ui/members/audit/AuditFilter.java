// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which entries a person wants to see. Immutable.
 *
 * @param words each of them must occur somewhere in an entry, lower case
 * @param which by what became of the command
 * @param within how old an entry may be; empty for any age
 */
public record AuditFilter(List<String> words, Which which, Optional<Duration> within) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(List.of(), Which.ANY, Optional.empty());

    /** By what became of a command. */
    public enum Which {
        /** Whatever it was. */
        ANY,
        /** What was done. */
        DONE,
        /** What was refused. */
        REFUSED,
        /** Entries with which something is wrong. */
        BROKEN
    }

    /** Copies the list. */
    public AuditFilter {
        words = List.copyOf(words);
    }

    /**
     * As a person has typed it.
     *
     * @param text words with blanks between them
     * @param which by what became of the command
     * @param within how old an entry may be; empty for any age
     * @return the filter
     */
    public static AuditFilter of(String text, Which which, Optional<Duration> within) {
        return new AuditFilter(Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList(), which, within);
    }

    /**
     * Whether an entry is wanted.
     *
     * @param row which
     * @param now wall time
     * @return true when all conditions hold
     */
    public boolean matches(AuditRow row, Instant now) {
        boolean chosen = switch (which) {
            case ANY -> true;
            case DONE -> row.isDone();
            case REFUSED -> !row.isDone();
            case BROKEN -> row.finding().isPresent();
        };
        return chosen && within.map(span -> !row.entry().time().isBefore(now.minus(span))).orElse(true)
                && hasWords(row);
    }

    private boolean hasWords(AuditRow row) {
        if (words.isEmpty()) {
            return true;
        }
        String all = String.join("\n", Long.toString(row.entry().number()), row.entry().account(),
                row.entry().unixUser(), row.entry().from(), row.entry().claimed(), row.entry().command(),
                row.entry().arguments(), row.entry().outcome(), AuditText.outcome(row)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
