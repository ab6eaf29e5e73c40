// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/** What a key holds: a whole value, or damage. There is no way to a damaged value. */
public sealed interface Item permits Entry, Damaged {

    /**
     * The version that the item was written as.
     *
     * @return revision of the store
     */
    long version();
}
