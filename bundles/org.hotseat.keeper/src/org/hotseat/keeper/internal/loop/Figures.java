// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.util.Map;
import java.util.TreeMap;

/** Counters and measurements of a keeper by name. Owned by the keeper's thread. */
final class Figures {

    private final Map<String, Long> values = new TreeMap<>();

    void count(String name) {
        values.merge(name, 1L, Long::sum);
    }

    void set(String name, long value) {
        values.put(name, value);
    }

    void most(String name, long value) {
        values.merge(name, value, Math::max);
    }

    Map<String, Long> all() {
        return Map.copyOf(values);
    }
}
