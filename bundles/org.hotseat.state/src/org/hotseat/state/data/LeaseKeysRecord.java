// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.List;

/**
 * The keys of the lease datagrams: one, or two during a change.
 *
 * @param keys the first signs, each verifies; ids differ
 */
public record LeaseKeysRecord(List<LeaseKey> keys) {

    /** Checks their number. */
    public LeaseKeysRecord {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.size() > 2 || keys.size() == 2 && keys.get(0).id() == keys.get(1).id()) {
            throw new IllegalArgumentException("lease keys: " + keys);
        }
    }
}
