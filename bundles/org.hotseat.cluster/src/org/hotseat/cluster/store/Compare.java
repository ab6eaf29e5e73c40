// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * A condition of a transaction: the key has still the version that the change is based on.
 *
 * @param key which
 * @param version revision that wrote it; 0 when there must be no such key
 */
public record Compare(StoreKey key, long version) {

    /** Checks the version. */
    public Compare {
        if (version < 0) {
            throw new IllegalArgumentException("version: " + version);
        }
    }

    /**
     * The key must not exist.
     *
     * @param key which
     * @return the condition
     */
    public static Compare absent(StoreKey key) {
        return new Compare(key, 0);
    }

    /**
     * The entry must be as it was read.
     *
     * @param entry what was read
     * @return the condition
     */
    public static Compare unchanged(Entry entry) {
        return new Compare(entry.key(), entry.version());
    }
}
