// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

/**
 * The smallest replacement that makes one text out of another.
 *
 * @param start offset where they begin to differ
 * @param removed number of characters that go
 * @param inserted what comes in their place
 */
public record TextChange(int start, int removed, String inserted) {

    /**
     * Compares two texts.
     *
     * @param before the one
     * @param after the other
     * @return the change; empty in both directions when they are equal
     */
    public static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextChange(start, before.length() - start - end, after.substring(start, after.length() - end));
    }

    /**
     * Whether nothing changes.
     *
     * @return true for equal texts
     */
    public boolean isNothing() {
        return removed == 0 && inserted.isEmpty();
    }

    /** Whether this is what a person types on after another change: one character more, or one less, beside it. */
    boolean continues(TextChange earlier) {
        if (inserted.contains("\n") || inserted.length() + removed > 1) {
            return false;
        }
        return removed == 0 && start == earlier.start + earlier.inserted.length()
                || removed == 1 && start == earlier.start + earlier.inserted.length() - 1
                || removed == 1 && earlier.inserted.isEmpty() && start + 1 == earlier.start;
    }
}
