// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What objects and parts are called, by their ids. */
public final class Names {

    private Names() {
    }

    /**
     * Names of objects and of their parts.
     *
     * @param items the later name counts
     * @return what the object or part of an id is called
     */
    public static Function<String, Optional<String>> of(Stream<Item> items) {
        Map<String, String> names = new HashMap<>();
        items.forEach(item -> {
            names.put(item.id(), item.name());
            item.fields().forEach((path, text) -> part(path, text, names));
        });
        return id -> Optional.ofNullable(names.get(id));
    }

    private static void part(String path, String text, Map<String, String> names) {
        if (path.endsWith("].name") && !text.isBlank()) {
            int open = path.lastIndexOf('[');
            names.put(path.substring(open + 1, path.length() - "].name".length()), text);
        }
    }
}
