// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The attributes of an element in the order in which they are written. */
final class XmlAttributes {

    private final List<XmlAttribute> all = new ArrayList<>();

    void add(XmlAttribute attribute) {
        all.add(attribute);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<XmlAttribute> find(String key) {
        return all.stream().filter(one -> one.name().equals(key)).findFirst();
    }

    /** Values by name, in the order of names. */
    SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        all.forEach(one -> values.put(one.name(), one.value()));
        return values;
    }

    /** Sets one, or removes it by an empty value; one that has this value already stays as written. */
    void set(String key, String value) {
        if (value.isEmpty()) {
            all.removeIf(one -> one.name().equals(key));
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            XmlAttribute old = all.get(i);
            if (old.name().equals(key)) {
                all.set(i, old.value().equals(value) ? old : old.with(value));
                return;
            }
        }
        all.add(XmlAttribute.of(key, value));
    }

    void write(StringBuilder out) {
        all.forEach(attribute -> attribute.write(out));
    }
}
