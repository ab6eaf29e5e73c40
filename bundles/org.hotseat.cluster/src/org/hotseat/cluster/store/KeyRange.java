// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * Keys next to each other.
 *
 * @param first the first text that is within
 * @param end the first text that is not; empty for "to the last key"
 */
public record KeyRange(String first, String end) {

    private static final String AFTER_SLASH = "0";

    /** Checks the order. */
    public KeyRange {
        if (!end.isEmpty() && first.compareTo(end) >= 0) {
            throw new IllegalArgumentException("range: " + first + " to " + end);
        }
    }

    /**
     * Every key.
     *
     * @return the whole store
     */
    public static KeyRange all() {
        return new KeyRange("", "");
    }

    /**
     * One key.
     *
     * @param key the only one
     * @return its range
     */
    public static KeyRange of(StoreKey key) {
        return new KeyRange(key.text(), key.text() + '\0');
    }

    /**
     * All keys under a folder.
     *
     * @param folder such as {@code vm} or {@code vm/v-01}, without a slash at its end
     * @return the range
     */
    public static KeyRange under(StoreKey folder) {
        return new KeyRange(folder.text() + '/', folder.text() + AFTER_SLASH);
    }

    /**
     * Whether a key is within.
     *
     * @param key any
     * @return true when it is
     */
    public boolean contains(StoreKey key) {
        return first.compareTo(key.text()) <= 0 && (end.isEmpty() || key.text().compareTo(end) < 0);
    }
}
