// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What objects and parts are called, by their ids. */
final class Names {

    private Names() {
    }

    /** Names of both sides; the draft's own where both have one. */
    static Function<String, Optional<String>> of(Map<String, Item> draft, Content content) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(content.holdings().values().stream().map(Holding::item), draft.values().stream())
                .forEach(item -> {
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
