// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A key of the store, such as {@code vm/<id>/desired}. Keys are ordered by their bytes.
 *
 * @param text 1 to 512 characters: letters, digits, dot, dash, underscore, at-sign, and slashes between them
 */
public record StoreKey(String text) implements Comparable<StoreKey> {

    private static final String SEQUENCE_FOLDER = "seq";
    private static final String SEQUENCES = SEQUENCE_FOLDER + '/';
    private static final String TOKEN = "meta/token";
    private static final String HISTORY = "meta/history";
    private static final int LONGEST = 512;

    /** Checks the form once. */
    public StoreKey {
        if (!isKey(text)) {
            throw new IllegalArgumentException("key: " + text);
        }
    }

    /**
     * Whether a text has the form of a key.
     *
     * @param text any
     * @return true when it has
     */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && text.matches("[A-Za-z0-9._@-]+(/[A-Za-z0-9._@-]+)*");
    }

    /**
     * Where the last sequence of a client lies.
     *
     * @param client whose
     * @return a key that only the store itself writes
     */
    public static StoreKey sequenceOf(ClientId client) {
        return new StoreKey(SEQUENCES + client.value());
    }

    /**
     * Where the last sequences of all clients lie.
     *
     * @return a folder that only the store itself writes
     */
    public static StoreKey sequences() {
        return new StoreKey(SEQUENCE_FOLDER);
    }

    /**
     * Where the token lies by which a cluster is told from an empty one that took its place.
     *
     * @return a key that only the store itself writes
     */
    public static StoreKey token() {
        return new StoreKey(TOKEN);
    }

    /**
     * Where it lies whether the store goes on from something older than what it once held. When this changes, nothing
     * that was known of revisions counts any more.
     *
     * @return a key that whoever restores the store writes first
     */
    public static StoreKey history() {
        return new StoreKey(HISTORY);
    }

    /**
     * Whether the store keeps this key for itself: it is in no snapshot, in no change and may not be written.
     *
     * @return true for the store's own keys
     */
    public boolean isReserved() {
        return text.startsWith(SEQUENCES) || text.equals(TOKEN);
    }

    /**
     * The bytes that order keys.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return text.getBytes(US_ASCII);
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(StoreKey other) {
        return Arrays.compareUnsigned(bytes(), other.bytes());
    }

    @Override
    public String toString() {
        return text;
    }
}
