// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * A whole value.
 *
 * @param key where it lies
 * @param value what it is
 * @param version revision of the store that wrote it; what an edit is based on
 */
public record Entry(StoreKey key, Value value, long version) implements Item {
}
