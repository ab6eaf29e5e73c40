// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.util.List;
import java.util.Optional;

/**
 * The keys that are valid: one, or two during a change. The order of a change: everyone gets the new key as second,
 * then everyone signs with it, then the old one goes.
 *
 * @param keys the first signs, each verifies; ids differ
 */
public record KeyRing(List<ClusterKey> keys) {

    /** One or two. */
    public KeyRing {
        if (keys.isEmpty() || keys.size() > 2 || keys.size() == 2 && keys.get(0).id() == keys.get(1).id()) {
            throw new IllegalArgumentException("keys: " + keys);
        }
        keys = List.copyOf(keys);
    }

    ClusterKey signing() {
        return keys.get(0);
    }

    Optional<ClusterKey> find(int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }
}
