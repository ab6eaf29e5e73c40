// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One inequality with the figures of one setting.
 *
 * @param rule which
 * @param smaller what must not be the larger one
 * @param larger the other side
 * @param figures what went into both sides
 * @param remedies each alone would make the rule hold; empty when it holds
 */
public record RuleCheck(TimingRule rule, Duration smaller, Duration larger, List<Figure> figures,
        List<Remedy> remedies) {

    /**
     * A change that would make the rule hold.
     *
     * @param bound the quantity with the value at which it just holds
     * @param raise whether the quantity must be at least the bound; else at most
     */
    public record Remedy(Figure bound, boolean raise) {

        String text() {
            return (raise ? "raise " : "lower ") + bound.quantity().symbol()
                    + (raise ? " to at least " : " to at most ") + bound.valueText();
        }
    }

    /**
     * Whether the inequality holds.
     *
     * @return true also when both sides are equal
     */
    public boolean holds() {
        return smaller.compareTo(larger) <= 0;
    }

    /**
     * How far it is from breaking.
     *
     * @return negative when it is broken
     */
    public Duration slack() {
        return larger.minus(smaller);
    }

    /**
     * One line in English for logs and exceptions: the rule, its figures and what to change.
     *
     * @return the line
     */
    public String text() {
        String with = figures.stream().map(Figure::text).collect(Collectors.joining(", "));
        String sides = Figure.millis(smaller.toNanos()) + (holds() ? " \u2264 " : " > ")
                + Figure.millis(larger.toNanos());
        String head = rule.id() + " (" + rule.formula() + ") " + (holds() ? "holds: " : "does not hold: ") + sides
                + ", with " + with + '.';
        String change = remedies.stream().map(Remedy::text).collect(Collectors.joining(", or "));
        return change.isEmpty() ? head
                : head + ' ' + Character.toUpperCase(change.charAt(0)) + change.substring(1) + '.';
    }
}
