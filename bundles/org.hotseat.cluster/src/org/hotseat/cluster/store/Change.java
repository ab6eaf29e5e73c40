// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/** One change of a transaction. */
public sealed interface Change {

    /**
     * The key that is changed.
     *
     * @return the key
     */
    default StoreKey target() {
        return switch (this) {
            case Put put -> put.key();
            case Delete delete -> delete.key();
        };
    }

    /**
     * Writes a value, new or over the old one.
     *
     * @param key where
     * @param value what
     */
    record Put(StoreKey key, Value value) implements Change {
    }

    /**
     * Removes a key; nothing happens when there is none.
     *
     * @param key which
     */
    record Delete(StoreKey key) implements Change {
    }
}
