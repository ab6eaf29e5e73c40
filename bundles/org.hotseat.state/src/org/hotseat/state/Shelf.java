// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The values of one kind. Shared with snapshots until it is changed. */
final class Shelf {

    private NavigableMap<String, Raw> raws = new TreeMap<>();
    private NavigableMap<String, Held<?>> values = new TreeMap<>();
    private boolean shared;

    Shelf() {
    }

    private Shelf(Shelf other) {
        raws = other.raws;
        values = other.values;
        shared = true;
    }

    /** The same content; whoever changes it first takes a copy. */
    Shelf share() {
        shared = true;
        return new Shelf(this);
    }

    NavigableMap<String, Raw> raws() {
        return raws;
    }

    NavigableMap<String, Held<?>> values() {
        return values;
    }

    void put(String key, Raw raw) {
        own();
        raws.put(key, raw);
    }

    void put(String key, Held<?> value) {
        own();
        values.put(key, value);
    }

    void remove(String key) {
        if (raws.containsKey(key) || values.containsKey(key)) {
            own();
            raws.remove(key);
            values.remove(key);
        }
    }

    private void own() {
        if (shared) {
            raws = new TreeMap<>(raws);
            values = new TreeMap<>(values);
            shared = false;
        }
    }
}
